using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Web.Infrastructure;
using BudgetPerformance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>Books as ordered: a small one is answered at once, a large one is watched, stopped, and fetched by who ordered it.</summary>
[Route("books")]
public sealed class BookJobsController(BookShelf shelf, BookJobs jobs, BookPress press, ActorContext who, TimeProvider clock) : ActorController
{
    [HttpPost("{year:int}/{unit}/jobs/{format:regex(^(docx|pdf|xlsx|zip)$)}"), Authorize(Policies.ReadsProjects), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Create([FromRoute] int year, [FromRoute] string unit, [FromRoute] string format, CancellationToken cancellation)
    {
        if (await shelf.Find(year, unit, cancellation) is not { } scope) return NotFound();
        var (choice, rows) = (BookChoice.Read(Request.Form), await shelf.Rows(scope, cancellation));
        if (choice.Arrange(rows).In.Count <= BookPage.MostAtOnce) return Redirect($"{scope.Address}/book.{format}{choice.Query(rows)}");
        var (job, isNew) = jobs.Order(new BookJob(Guid.NewGuid(), Actor.Id, year, scope.Unit.Code, choice, choice.FormatOf(format), clock.GetUtcNow()));
        if (isNew) press.Print(job, Actor, who.IpAddress);
        return Redirect(job.Address);
    }

    [HttpGet("jobs/{id:guid}"), Authorize(Policies.ReadsProjects)]
    public IActionResult Show([FromRoute] Guid id)
    {
        if (jobs.Find(id, Actor.Id) is not { } job) return NotFound();
        return Request.Headers.XRequestedWith == "XMLHttpRequest" ? Json(new { job.Done, job.Steps, Over = job.IsOver, State = job.State.ToString(), job.StateName, job.Progress }) : View("Job", job);
    }

    [HttpPost("jobs/{id:guid}/cancellation"), Authorize(Policies.ReadsProjects)]
    public IActionResult Cancel([FromRoute] Guid id)
    {
        if (jobs.Find(id, Actor.Id) is not { } job) return NotFound();
        jobs.Cancel(job);
        return Redirect(job.Address);
    }

    [HttpGet("jobs/{id:guid}/file"), Authorize(Policies.ReadsProjects), EnableRateLimiting(Limits.Export)]
    public async Task<IActionResult> Download([FromRoute] Guid id, CancellationToken cancellation)
    {
        // Who ordered it may have left the unit meanwhile.
        if (jobs.Find(id, Actor.Id) is not { State: BookJobState.Finished } job || await shelf.Find(job.Year, job.UnitCode, cancellation) is null || !System.IO.File.Exists(jobs.FileOf(id))) return NotFound();
        return PhysicalFile(jobs.FileOf(id), job.Format.ContentType(), job.FileName);
    }
}
