using System.Threading.Channels;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Pdf;
using BudgetPerformance.Documents.Writers.Pdf.Fonts;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>Writes ordered books one after another, so that however many are ordered the site has its memory for others.</summary>
public sealed class BookPress(BookJobs jobs, IServiceScopeFactory scopes, Lazy<PdfFonts> fonts, ILogger<BookPress> logger) : BackgroundService
{
    private readonly Channel<(Guid Job, Actor Actor, string? IpAddress)> orders = Channel.CreateUnbounded<(Guid, Actor, string?)>();

    /// <summary>Puts an order into the queue.</summary>
    public void Print(BookJob job, Actor actor, string? ipAddress) => orders.Writer.TryWrite((job.Id, actor, ipAddress));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var order in orders.Reader.ReadAllAsync(stoppingToken))
        {
            if (jobs.Begin(order.Job, stoppingToken) is not { } stopping) continue;
            using (stopping)
                try
                {
                    await Print(order, stopping.Token);
                }
                catch (OperationCanceledException)
                {
                    jobs.End(order.Job, job => stoppingToken.IsCancellationRequested ? job with { State = BookJobState.Failed, Said = BookJob.Interrupted } : job with { State = BookJobState.Cancelled });
                }
                catch (NoFontFound missing)
                {
                    jobs.End(order.Job, job => job with { State = BookJobState.Failed, Said = missing.Message });
                }
                catch (Exception broken)
                {
                    logger.LogError(broken, "The book {Job} was not written.", order.Job);
                    jobs.End(order.Job, job => job with { State = BookJobState.Failed, Said = BookJob.Broken });
                }
            if (jobs.Find(order.Job, order.Actor.Id) is not { State: BookJobState.Finished }) File.Delete(jobs.FileOf(order.Job));
        }
    }

    private async Task Print((Guid Job, Actor Actor, string? IpAddress) order, CancellationToken cancellation)
    {
        await using var services = scopes.CreateAsyncScope();
        var who = services.ServiceProvider.GetRequiredService<ActorContext>();
        (who.Actor, who.IpAddress) = (order.Actor, order.IpAddress);
        var (shelf, job) = (services.ServiceProvider.GetRequiredService<BookShelf>(), jobs.Find(order.Job, order.Actor.Id)!);
        if (await shelf.Find(job.Year, job.UnitCode, cancellation) is not { } scope)
        {
            jobs.End(job.Id, gone => gone with { State = BookJobState.Failed, Said = BookJob.Gone });
            return;
        }
        var book = await shelf.Book(scope, job.Choice, cancellation);
        var (steps, done, undrawn) = (BookFile.Steps(book, job.Format), 0, (IReadOnlyList<string>)[]);
        await using (var file = File.Create(jobs.FileOf(job.Id)))
            undrawn = new BookFile(fonts).Write(book, job.Format, file, shelf.Properties(book), () => jobs.Step(job.Id, ++done, steps), cancellation);
        await shelf.Told(scope, book, job.Format, cancellation);
        jobs.End(job.Id, finished => finished with { State = BookJobState.Finished, FileName = shelf.FileName(book, job.Format), Said = undrawn.Count > 0 ? Wording.Undrawn(undrawn) : "" });
    }
}
