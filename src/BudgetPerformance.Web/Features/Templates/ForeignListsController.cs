using System.Security.Cryptography;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Lists of projects that were laid out elsewhere; once their columns are understood they are checked, imported and undone as templates are.</summary>
[Route("templates/lists")]
public sealed class ForeignListsController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : ActorController
{
    [HttpGet("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> New() => View(await pages.NewList(new()));

    [HttpPost, Authorize(Policies.Prepares), UploadLimit, EnableRateLimiting(Limits.Import)]
    public async Task<IActionResult> Create([FromForm] ForeignListForm form, CancellationToken cancellation)
    {
        var asked = await pages.Asked(form.UnitId, form.Year);
        if (asked is null && form is { Year: not null, UnitId: not null }) ModelState.AddModelError(nameof(form.UnitId), ForeignListForm.FilingUnknown);
        if (!ModelState.IsValid) return await Refused(form);
        try
        {
            return Redirect($"/templates/{(await TakeIn(form, asked!.Value, cancellation)).Id}");
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.File), broken.Message);
            return await Refused(form);
        }
    }

    private async Task<TemplateUpload> TakeIn(ForeignListForm form, (BudgetUnit Unit, FiscalYear Year) asked, CancellationToken cancellation)
    {
        var own = await db.Units.SingleAsync(unit => unit.Id == Actor.UnitId, cancellation);
        var (file, last, kind) = (await UploadedFile.BytesOf(form.File!, cancellation), await db.ForeignLists.LastMappingAsync(own.Id, cancellation), ForeignListHeadings.KindFor(asked.Year.Template));
        var read = ListReader.Read(file, kind, last);
        var upload = new TemplateUpload(form.FileName, Convert.ToHexString(SHA256.HashData(file)), read.Notes, null, own, Actor, clock.GetUtcNow());
        db.TemplateUploads.Add(upload);
        db.ForeignLists.Add(new ForeignList(upload, asked.Year, asked.Unit, read.Headings, read.Rows, ColumnMapping.Propose(kind, read.Headings, last, read.StatedUnit), Actor));
        await db.SaveChangesAsync(cancellation);
        return upload;
    }

    private async Task<ViewResult> Refused(ForeignListForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", await pages.NewList(form));
    }
}
