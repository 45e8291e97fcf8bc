using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Departments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BudgetPerformance.Data;

/// <summary>Gives up books that nobody has decided on in time, at the start and every hour: what was read of them is not kept because no one looked again.</summary>
public sealed class UploadExpiry(IServiceScopeFactory scopes, TimeProvider clock, ILogger<UploadExpiry> log) : BackgroundService
{
    // Each is held with everything that was read of it.
    private const int MostAtOnce = 10;

    /// <summary>Gives up those that are left by now.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await RunSomeAsync(clock.GetUtcNow(), cancellation) == MostAtOnce) { }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var hours = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        do
        {
            try
            {
                await RunAsync(stoppingToken);
            }
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                // The site goes on, and the next hour tries again.
                log.LogError(failed, "Uploads that nobody decided on were not given up.");
            }
        }
        while (await hours.WaitForNextTickAsync(stoppingToken));
    }

    private async Task<int> RunSomeAsync(DateTimeOffset at, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        var left = await db.BookImports.LeftSince(at - BookImport.Kept).Include(import => import.Unit).OrderBy(import => import.Id).Take(MostAtOnce).ToListAsync(cancellation);
        foreach (var import in left) import.RunOut(at);
        await db.SaveChangesAsync(cancellation);
        return left.Count;
    }
}
