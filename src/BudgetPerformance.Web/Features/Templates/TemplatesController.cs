using System.Security.Cryptography;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Templates to fill in: where to get them, handing one back in, and each upload's page.</summary>
[Route("templates")]
public sealed class TemplatesController(BudgetDbContext db, TemplatePages pages, TimeProvider clock) : ActorController
{
    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> List([FromQuery] int? page) => View(await pages.List(page, new()));

    [HttpPost, Authorize(Policies.Prepares), UploadLimit, EnableRateLimiting(Limits.Import)]
    public async Task<IActionResult> Create([FromForm] TemplateUploadForm form, CancellationToken cancellation)
    {
        if (!ModelState.IsValid) return await Refused(form);
        try
        {
            return Redirect($"/templates/{(await TakeIn(form, cancellation)).Id}");
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.File), broken.Message);
            return await Refused(form);
        }
    }

    [HttpGet("{id:int}"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Show([FromRoute] int id) => await pages.Find(id) is { } upload ? View(await pages.Show(upload)) : NotFound();

    private async Task<TemplateUpload> TakeIn(TemplateUploadForm form, CancellationToken cancellation)
    {
        var file = await UploadedFile.BytesOf(form.File!, cancellation);
        var read = TemplateReader.Read(file);
        var checks = await new TemplateCheckQuery(db, Actor).ForAsync(read.Sheets, cancellation);
        if (checks.Count == 0) throw new RuleBroken(TemplateRules.SomethingFilledIn);
        var unit = await db.Units.SingleAsync(unit => unit.Id == Actor.UnitId, cancellation);
        var upload = new TemplateUpload(form.FileName, Convert.ToHexString(SHA256.HashData(file)), read.Notes, checks.Count, unit, Actor, clock.GetUtcNow());
        db.TemplateUploads.Add(upload);
        db.UploadedSheets.AddRange(checks.Select((check, position) => new UploadedSheet(upload, position, check.Sheet)));
        await db.SaveChangesAsync(cancellation);
        return upload;
    }

    private async Task<ViewResult> Refused(TemplateUploadForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("List", await pages.List(null, form));
    }
}
