using BudgetPerformance.Data;
using BudgetPerformance.Domain.Checkpoints;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>The verify command: checks every pack beside the running site, one line for each finding, and ends with 0 where there is none.</summary>
public static class VerifyCommand
{
    public const string Name = "verify";

    public static async Task<int> RunAsync(IServiceProvider services, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        if (!await db.Database.CanConnectAsync() || (await db.Database.GetPendingMigrationsAsync()).Any())
        {
            await output.WriteLineAsync("数据库不存在，或还不是本版本的结构。请先启动一次站点，再核验。");
            return 1;
        }
        var (packs, findings) = (0, 0);
        foreach (var id in await db.SealedPacks.OrderBy(pack => pack.Id).Select(pack => pack.Id).ToListAsync())
        {
            // A context of its own, so that thousands of packs take no more memory than one.
            await using var one = services.CreateAsyncScope();
            var pack = await one.ServiceProvider.GetRequiredService<BudgetDbContext>().SealedPacks.AsNoTracking().Include(found => found.Unit).Include(found => found.Reopening).SingleAsync(found => found.Id == id);
            foreach (var finding in await one.ServiceProvider.GetRequiredService<PackCheck>().FindingsAsync(pack)) await Tell(finding);
            packs++;
        }
        foreach (var finding in await AgainstTheTrailAsync(db)) await Tell(finding);
        await output.WriteLineAsync(findings == 0 ? $"核验了 {packs} 个封存包，没有发现问题。" : $"核验了 {packs} 个封存包，发现 {findings} 处问题。");
        return findings == 0 ? 0 : 1;

        Task Tell(string finding)
        {
            findings++;
            return output.WriteLineAsync(finding);
        }
    }

    // The last pack of a unit has none after it that would miss it, and a reopening is in no manifest: the audit trail tells of both.
    private static async Task<IEnumerable<string>> AgainstTheTrailAsync(BudgetDbContext db)
    {
        var told = (await db.AuditRows.Where(row => row.Subject == nameof(SealedPack) && (row.Action == "Sealed" || row.Action == "Reopened"))
            .Select(row => new { row.Action, row.SubjectId }).ToListAsync()).ToLookup(row => row.Action, row => row.SubjectId);
        var packs = await db.SealedPacks.Select(pack => new { pack.Number, IsReopened = pack.Reopening != null }).ToListAsync();
        var (kept, reopened) = (packs.ConvertAll(pack => pack.Number), packs.Where(pack => pack.IsReopened).Select(pack => pack.Number).ToList());
        return
        [
            .. told["Sealed"].Except(kept).Select(number => $"封存包 {number}：审计记录中有封存，数据库中却没有这个封存包。"),
            .. told["Reopened"].Intersect(kept).Except(reopened).Select(number => $"封存包 {number}：审计记录中有解除封存，数据库中却没有。"),
            .. reopened.Except(told["Reopened"]).Select(number => $"封存包 {number}：数据库中有解除封存，审计记录中却没有。"),
        ];
    }
}
