using System.Security.Cryptography;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>Books of other years that exist only as Word files: those there were, a new one, and each one's review.</summary>
[Route("book-imports")]
public sealed class BookImportsController(BudgetDbContext db, BookImportPages pages, OldWordFiles oldFiles, TimeProvider clock) : ActorController
{
    private const int PageSize = 20;

    [HttpGet, Authorize(Policies.Prepares)]
    public async Task<IActionResult> List([FromQuery] int? page)
    {
        var imports = db.BookImports.AsNoTracking().VisibleTo(Actor);
        var count = await imports.CountAsync();
        var shown = Pager.Clamp(page, count, PageSize);
        return View(new BookImportListPage(
            await imports.Include(import => import.Unit).OrderByDescending(import => import.Id).Skip((shown - 1) * PageSize).Take(PageSize).ToListAsync(),
            new Pager(shown, count, PageSize, to => $"/book-imports?page={to}")));
    }

    [HttpGet("new"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> New() => View(await pages.New(new BookUploadForm()));

    [HttpPost, Authorize(Policies.Prepares), UploadLimit, EnableRateLimiting(Limits.Import)]
    public async Task<IActionResult> Create([FromForm] BookUploadForm form, CancellationToken cancellation)
    {
        var page = await pages.New(form);
        var (year, unit) = (page.Years.FirstOrDefault(year => year.Year == form.Year), page.Units.FirstOrDefault(unit => unit.Id == form.UnitId));
        if (year is null) ModelState.TryAddModelError(nameof(form.Year), BookUploadForm.YearUnknown);
        if (unit is null) ModelState.TryAddModelError(nameof(form.UnitId), BookUploadForm.UnitUnknown);
        if (!ModelState.IsValid) return Refused(page);
        try
        {
            var file = await UploadedFile.BytesOf(form.File!, cancellation);
            var read = BookReader.Read(UploadGuard.IsOldDocument(file) ? await oldFiles.Convert(file, cancellation) : file, year!.Template);
            var import = new BookImport(form.FileName, Convert.ToHexString(SHA256.HashData(file)), KeptBook.Of(read, year.Template).Write(), year, unit!, Actor, clock.GetUtcNow());
            db.BookImports.Add(import);
            await db.SaveChangesAsync(cancellation);
            return Redirect($"/book-imports/{import.Id}");
        }
        catch (RuleBroken broken)
        {
            ModelState.AddModelError(nameof(form.File), broken.Message);
            return Refused(page);
        }
    }

    [HttpGet("{id:int}"), Authorize(Policies.Prepares)]
    public async Task<IActionResult> Show([FromRoute] int id) => await pages.Find(id) is { } import ? View(await pages.Review(import)) : NotFound();

    private ViewResult Refused(BookUploadPage page)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View("New", page);
    }
}
