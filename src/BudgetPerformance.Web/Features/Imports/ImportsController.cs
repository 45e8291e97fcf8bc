using System.Security.Cryptography;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>The treasury's payment lists: those there were, a new one, and each one's page.</summary>
[Route("imports")]
public sealed class ImportsController(BudgetDbContext db, ImportPages pages, TimeProvider clock) : ActorController
{
    private const int PageSize = 20;

    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> List([FromQuery] int? page)
    {
        var lists = db.PaymentLists.AsNoTracking().VisibleTo(Actor);
        var count = await lists.CountAsync();
        var shown = Pager.Clamp(page, count, PageSize);
        return View(new ImportListPage(
            await lists.Include(list => list.Unit).OrderByDescending(list => list.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(),
            new Pager(shown, count, PageSize, to => $"/imports?page={to}")));
    }

    [HttpGet("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> New() => View(new UploadPage(await pages.Years(), new UploadForm()));

    [HttpPost, Authorize(Policies.Prepares), UploadLimit, EnableRateLimiting(Limits.Import)]
    public async Task<IActionResult> Create([FromForm] UploadForm form, CancellationToken cancellation)
    {
        var years = await pages.Years();
        if (form.Year is { } chosen && !years.Contains(chosen)) ModelState.AddModelError(nameof(form.Year), UploadForm.YearUnknown);
        if (!ModelState.IsValid) return Refused(new(years, form));
        try
        {
            var list = await TakeIn(form, cancellation);
            return Redirect($"/imports/{list.Id}");
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.File), broken.Message);
            return Refused(new(years, form));
        }
    }

    [HttpGet("{id:int}"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Show([FromRoute] int id, [FromQuery] ImportFilter filter) =>
        await pages.Find(id) is { } list ? View(await pages.Show(list, filter)) : NotFound();

    private async Task<PaymentList> TakeIn(UploadForm form, CancellationToken cancellation)
    {
        var (unit, year) = (await db.Units.SingleAsync(unit => unit.Id == Actor.UnitId, cancellation), await db.FiscalYears.SingleAsync(year => year.Year == form.Year, cancellation));
        var (file, last) = (await UploadedFile.BytesOf(form.File!, cancellation), await db.PaymentLists.LastMappingAsync(unit.Id, cancellation));
        var read = ListReader.Read(file, PaymentListColumns.Kind, last);
        var upload = new PaymentListUpload(form.FileName, Convert.ToHexString(SHA256.HashData(file)), read.Headings, read.Notes, ColumnMapping.Propose(PaymentListColumns.Kind, read.Headings, last, read.StatedUnit), read.Rows.Count);
        var list = new PaymentList(upload, year, unit, Actor, clock.GetUtcNow());
        db.PaymentLists.Add(list);
        db.PaymentListRows.AddRange(read.Rows.Select((row, position) => new PaymentListRow(list, position, row)));
        await db.SaveChangesAsync(cancellation);
        return list;
    }

    private ViewResult Refused(UploadPage page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", page);
    }
}
