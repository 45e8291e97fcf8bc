using System.Globalization;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Infrastructure;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>Putting a book together, and looking through it before it is published.</summary>
[Route("books")]
public sealed class BooksController(BudgetDbContext db, BookShelf shelf, BookJobs jobs) : ActorController
{
    [HttpGet(""), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Own(CancellationToken cancellation)
    {
        var years = await db.FiscalYears.AsNoTracking().OrderByDescending(year => year.Year).ToListAsync(cancellation);
        var unit = await db.Units.AsNoTracking().SingleAsync(unit => unit.Id == Actor.UnitId, cancellation);
        return (years.Find(year => !year.IsClosed) ?? years.FirstOrDefault()) is { } latest ? Redirect(new BookScope(latest, unit).Address) : View("NoYear");
    }

    [HttpGet("{year:int}/{unit}"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Show([FromRoute] int year, [FromRoute] string unit, CancellationToken cancellation)
    {
        if (await shelf.Find(year, unit, cancellation) is not { } scope) return NotFound();
        var choice = BookChoice.Read(Request.Query);
        var (chosen, others) = choice.Arrange(await shelf.Rows(scope, cancellation));
        return View(new BookPage(
            scope, await db.FiscalYears.OrderByDescending(found => found.Year).Select(found => found.Year).ToListAsync(cancellation),
            await db.Units.VisibleTo(Actor).AsNoTracking().InOrder().ToListAsync(cancellation), choice, chosen, others,
            await shelf.Statement(scope, cancellation), [.. jobs.Of(Actor.Id).Where(job => job.Year == year && job.UnitCode == scope.Unit.Code)]));
    }

    /// <summary>Takes up what was ticked and moved, and shows it under an address that can be kept.</summary>
    [HttpPost("{year:int}/{unit}/arrangement"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Arrange([FromRoute] int year, [FromRoute] string unit, CancellationToken cancellation) =>
        await shelf.Find(year, unit, cancellation) is { } scope ? Redirect(scope.Address + BookChoice.Read(Request.Form).Query(await shelf.Rows(scope, cancellation))) : NotFound();

    [HttpGet("{year:int}/{unit}/check"), Authorize(Policies.ReadsProjects)]
    public async Task<IActionResult> Check([FromRoute] int year, [FromRoute] string unit, [FromQuery] ReleaseForm form, CancellationToken cancellation)
    {
        if (await shelf.Find(year, unit, cancellation) is not { } scope) return NotFound();
        var (statement, projects) = (await shelf.Statement(scope, cancellation), await shelf.Chosen(scope, BookChoice.Read(Request.Query), cancellation));
        var total = form.Total is { } amount ? Money.Of(amount, scope.Year.Template.MoneyUnit) : (Money?)null;
        return View(new ReleasePage(
            scope, projects.Count, projects.Aggregate(Money.Zero, (sum, project) => sum + (project.Funding.Budget ?? Money.Zero)), statement?.Id,
            form.Total?.ToString(CultureInfo.InvariantCulture) ?? "", [.. ReleaseCheck.On(scope.Year, statement?.Details, projects, total)]));
    }
}
