using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Checkpoints;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Features.Checkpoints;

/// <summary>
/// Compares a pack with the books it was taken from, as they are now. Lines are only ever added, so every sealed line must still be there; and while
/// the seal is in force nothing may have been added up to its day.
/// </summary>
public sealed class LedgerCheck(BudgetDbContext db)
{
    /// <summary>What differs, said by project and amount.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="intact">Its files that are as they were sealed; what was changed cannot be compared with anything.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<IReadOnlyList<string>> FindingsAsync(SealedPack pack, IReadOnlyDictionary<string, byte[]> intact, CancellationToken cancellation)
    {
        if (!intact.TryGetValue(PackData.FiguresFile, out var bytes)) return [];
        var figures = PackJson.Read<List<SealedFigures>>(bytes);
        var ids = figures.ConvertAll(row => row.Project);
        var projects = await db.Projects.Where(project => ids.Contains(project.Id)).WithEverything().AsNoTrackingWithIdentityResolution().ToDictionaryAsync(project => project.Id, cancellation);
        var findings = new List<string>();
        foreach (var row in figures.Where(row => !projects.ContainsKey(row.Project))) findings.Add($"项目“{row.Code} {row.Name}”在数据库中不见了。");
        var names = figures.ToDictionary(row => row.Project, row => $"项目“{row.Code} {row.Name}”");
        var strict = pack.Reopening is null;
        findings.AddRange(Compare(intact, PackData.LedgerFile, projects.Values.SelectMany(project => project.Disbursements.Where(line => line.PaidOn <= pack.Through)).Select(SealedLine.Of), line => line.Id, line => line.Amount, line => names[line.Project] + Tell(line), strict));
        findings.AddRange(Compare(intact, PackData.AdjustmentsFile, projects.Values.SelectMany(project => project.Adjustments.Where(line => line.DecidedOn <= pack.Through)).Select(SealedAdjustment.Of), line => line.Id, line => line.Amount, line => $"{names[line.Project]}{line.DecidedOn:yyyy-MM-dd} 的{line.Kind.Chinese()}（文号 {line.Document}）", strict));
        findings.AddRange(Compare(intact, PackData.ExplanationsFile, projects.Values.SelectMany(project => project.Explanations).Select(SealedExplanation.Of), line => line.Id, null, line => $"{names[line.Project]}{line.Month}月底的偏差说明", false));
        findings.AddRange(Compare(intact, PackData.EventsFile, projects.Values.SelectMany(project => project.Events).Select(SealedEvent.Of), line => line.Id, null, line => $"{names[line.Project]}第 {line.Version} 版的办理记录“{line.Kind.Chinese()}”", false));
        findings.AddRange(Compare(intact, PackData.FormsFile, projects.Values.Select(SealedForm.Of), form => form.Project, form => form.Budget ?? Money.Zero, form => names[form.Project] + "的绩效目标表", false));
        if (strict) findings.AddRange(figures.Where(row => projects.ContainsKey(row.Project)).SelectMany(row => Sums(row, projects[row.Project], pack)));
        return findings;
    }

    private static IEnumerable<string> Compare<T>(IReadOnlyDictionary<string, byte[]> intact, string file, IEnumerable<T> now, Func<T, long> key, Func<T, Money>? amount, Func<T, string> tell, bool strict)
    {
        if (!intact.TryGetValue(file, out var bytes)) yield break;
        var rows = now.ToDictionary(key);
        foreach (var was in PackJson.Read<List<T>>(bytes))
        {
            if (!rows.Remove(key(was), out var row)) yield return $"{tell(was)}不见了{(amount is null ? "" : $"，封存时为 {Yuan(amount(was))} 元")}。";
            else if (amount is not null && amount(was) != amount(row)) yield return $"{tell(was)}被改动：封存时为 {Yuan(amount(was))} 元，现为 {Yuan(amount(row))} 元。";
            else if (!PackJson.Write(was).AsSpan().SequenceEqual(PackJson.Write(row))) yield return $"{tell(was)}的内容被改动。";
        }
        if (!strict) yield break;
        foreach (var row in rows.Values) yield return $"{tell(row)}是封存之后加进来的{(amount is null ? "" : $"，{Yuan(amount(row))} 元")}。";
    }

    private static IEnumerable<string> Sums(SealedFigures row, Project project, SealedPack pack)
    {
        if (project.Standings.SingleOrDefault(standing => standing.Month == pack.Month) is not { } standing)
        {
            yield return $"项目“{row.Code} {row.Name}”{pack.Checkpoint.Label}的时点数据不见了。";
            yield break;
        }
        var now = SealedFigures.Of(project, standing);
        var lines = project.Disbursements.Where(line => line.PaidOn <= pack.Through).Aggregate(Money.Zero, (sum, line) => sum + line.Amount);
        (string Name, Money Sealed, Money Now)[] sums =
        [
            ("年初预算数", row.InitialBudget, now.InitialBudget), ("全年预算数", row.Budget, now.Budget), ("计划支出", row.Planned, now.Planned),
            ("实际支出", row.Actual, now.Actual), ("台账合计", row.Actual, lines),
        ];
        foreach (var (name, was, is_) in sums)
            if (was != is_) yield return $"项目“{row.Code} {row.Name}”的{name}与封存时不同：封存时为 {Yuan(was)} 元，现为 {Yuan(is_)} 元。";
    }

    private static string Tell(SealedLine line) => $"{line.PaidOn:yyyy-MM-dd} 的{line.Kind.Chinese()}{(line.Voucher.Length == 0 ? "" : $"（凭证 {line.Voucher}）")}";

    private static string Yuan(Money money) => money.Print(MoneyUnit.Yuan);
}
