using System.Globalization;
using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static BudgetPerformance.Testing.BulkRows;

namespace BudgetPerformance.Testing;

/// <summary>
/// Fills a SQLite database with a province, for measuring dashboards: one root, bureaus of two units and two hundred approved projects each with
/// ledgers and standings, ten forms a bureau that are not approved, and years before with one project a unit. Rows go in past the verbs.
/// </summary>
public static class BulkProvince
{
    public const int Year = 2020;
    public const int ProjectsInBureau = 200;
    private const int UnitsInBureau = 2;
    private const int DraftsInBureau = 10;
    private const string Root = "99";
    private const int FirstBureau = 990_000;
    private const int FirstUnitId = 1_000_000;
    private const int FirstOther = 10_000_000;
    private static readonly int[] Months = [3, 6, 10, 12];
    private static readonly int[] Rates = [1_000, 4_000, 7_000, 10_000];

    /// <summary>Somebody above all bureaus.</summary>
    public static Actor Governor => Leader($"/{Root}/");

    /// <summary>Somebody at the head of one bureau.</summary>
    public static Actor Head(int bureau = 0) => Leader($"/{Root}/{Code(bureau)}/");

    /// <param name="db">A new database of SQLite.</param>
    /// <param name="projects">How many approved projects in the year.</param>
    /// <param name="indicators">How many indicators each has.</param>
    /// <param name="lines">How many lines each ledger has; they are spread over ten months.</param>
    /// <param name="pastYears">How many years lie before.</param>
    public static async Task FillAsync(BudgetDbContext db, int projects, int indicators, int lines, int pastYears)
    {
        for (var year = Year - pastYears; year <= Year; year++) db.FiscalYears.Add(new FiscalYear(year, FormTemplate.Hebei2020));
        await db.SaveChangesAsync();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        using var rows = new Rows(connection, transaction);
        rows.Unit(FirstUnitId, Root, "某省", null, $"/{Root}/");
        var (unitId, other) = (FirstUnitId, FirstOther);
        for (var id = 1; id <= projects; id++)
        {
            var (bureau, within) = Math.DivRem(id - 1, ProjectsInBureau);
            var (unit, number) = Math.DivRem(within, ProjectsInBureau / UnitsInBureau);
            var code = Code(bureau);
            var path = $"/{Root}/{code}/{code}{unit + 1:000}/";
            if (within == 0) rows.Unit(++unitId, code, $"第{bureau + 1}局", FirstUnitId, $"/{Root}/{code}/");
            if (number == 0)
            {
                rows.Unit(++unitId, $"{code}{unit + 1:000}", $"第{bureau + 1}局第{unit + 1}单位", unitId - 1 - unit, path);
                for (var draft = 0; draft < DraftsInBureau / UnitsInBureau; draft++) rows.Project(++other, Year, unitId, approved: false, 0, indicators: 0);
                for (var year = Year - pastYears; year < Year; year++) rows.Ledger(++other, year, unitId, path, indicators: 0, lines);
            }
            rows.Ledger(id, Year, unitId, path, indicators, lines);
        }
        await AddUpAsync(connection, transaction);
        await transaction.CommitAsync();
        await db.Database.CloseConnectionAsync();
    }

    private static async Task AddUpAsync(SqliteConnection connection, SqliteTransaction transaction)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var statuses = Enum.GetNames<ProgressStatus>();
        command.CommandText = $"""
            INSERT INTO "UnitStandings" ("Year", "UnitId", "UnitPath", "Month", "Projects", "Budget", "FiscalBudget", "Planned", "Actual", "Missing", {string.Join(", ", statuses)}, "Worsened", "Improved", "Shifted", "Unexplained")
            SELECT "Year", "UnitId", "UnitPath", "Month", COUNT(*), SUM("Budget"), SUM("FiscalBudget"), SUM("Planned"), SUM("Actual"), SUM("Missing"), {string.Join(", ", statuses.Select(status => $"SUM(\"Status\" = '{status}')"))},
                   COALESCE(SUM("Turn" = 'Worse'), 0), COALESCE(SUM("Turn" = 'Better'), 0), COALESCE(SUM("Turn" = 'Other'), 0), SUM("Status" IN ('OverBudget', 'FarBehind', 'Behind'))
            FROM "Standings" GROUP BY "Year", "UnitId", "UnitPath", "Month"
            """;
        await command.ExecuteNonQueryAsync();
    }

    private static Actor Leader(string path) => new($"leader-{path.Trim('/').Split('/')[^1]}", "分管领导", 0, path, new HashSet<Role> { Role.LeaderInCharge });

    private static string Code(int bureau) => (FirstBureau + bureau).ToString(CultureInfo.InvariantCulture);

    private sealed class Rows(SqliteConnection connection, SqliteTransaction transaction) : IDisposable
    {
        private readonly SqliteCommand unit = Insert(connection, transaction, "Units", "Id", "Code", "Name", "ParentId", "Path", "IsClosed");
        private readonly SqliteCommand project = Insert(connection, transaction, "Projects", "Id", "Year", "UnitId", "Code", "CodeKey", "Name", "Purpose", "Budget", "FiscalFunds", "OtherFunds", "Plan", "Version", "ChangedAt", "State", "SubmittedById", "LastChangedById", "FiscalPaid", "OtherPaid", "FiscalAdjusted", "OtherAdjusted");
        private readonly SqliteCommand objective = Insert(connection, transaction, "Objectives", "ProjectId", "Position", "Mark", "Text");
        private readonly SqliteCommand indicator = Insert(connection, transaction, "Indicators", "ProjectId", "Position", "Category", "Kind", "Name", "Description", "Target", "Basis");
        private readonly SqliteCommand line = Insert(connection, transaction, "Disbursements", "ProjectId", "Kind", "PaidOn", "Amount", "Source", "Voucher", "Summary", "Reason", "CorrectsId", "ImportId", "EnteredById", "EnteredBy", "EnteredAt");
        private readonly SqliteCommand standing = Insert(connection, transaction, "Standings", "ProjectId", "Month", "Year", "UnitId", "UnitPath", "PlannedRate", "HasPlan", "Budget", "FiscalBudget", "Planned", "Actual", "Missing", "Status", "StatusBefore", "Turn", "IsExplained", "UrgedAt");

        public void Unit(int id, string code, string name, int? parent, string path) => Run(unit, id, code, name, parent, path, false);

        public void Ledger(int id, int year, int unitId, string path, int indicators, int lines)
        {
            var budget = Budget(id);
            // From nothing at all to a third ahead of plan; a few spend more than they have.
            var share = budget * Rates[2] / 10_000 * (id % 997 == 0 ? 150 : id * 7_919L % 130) / 100 / lines;
            Project(id, year, unitId, approved: true, share * lines, indicators);
            var at = new DateTime(year, 11, 2, 1, 0, 0, DateTimeKind.Utc);
            for (var i = 0; i < lines; i++)
                Run(line, id, nameof(DisbursementKind.Payment), $"{year}-{1 + i * 10 / lines:00}-{5 + id % 20:00}", share, nameof(FundSource.Fiscal), $"记-{i:0000}", "活动支出", "", null, null, "preparer", "填报人", at);
            Standings(id, year, unitId, path, budget, month => share * Enumerable.Range(0, lines).Count(i => 1 + i * 10 / lines <= month));
        }

        public void Project(int id, int year, int unitId, bool approved, long paid, int indicators)
        {
            var at = new DateTime(year, 1, 6, 1, 0, 0, DateTimeKind.Utc);
            Run(project, id, year, unitId, $"P-{id:00000000}", $"P-{id:00000000}", $"第{id}号老干部活动项目", $"用于第{id}号项目全年的场地、设备、教师和活动支出。",
                Budget(id), Budget(id), null, $"[{string.Join(',', Rates)}]", 1, at, approved ? "Approved" : "Draft", approved ? "preparer" : null, "preparer", paid, 0, 0, 0);
            Run(objective, id, 0, "1、", "全年活动按计划完成，老干部满意。");
            for (var position = 0; position < indicators; position++)
                Run(indicator, id, position, "产出指标", "数量指标", $"第{position}项活动次数", "全年组织活动的次数", $"≥{position + id % 50}次", "活动方案");
        }

        private void Standings(int id, int year, int unitId, string path, long budget, Func<int, long> spent)
        {
            ProgressStatus? before = null;
            foreach (var (month, rate) in Months.Zip(Rates))
            {
                var progress = new Progress(new Checkpoint(month), new Money(budget), new Percentage(rate).ShareOf(new Money(budget)), new Money(spent(month)), new Percentage(rate));
                var status = StatusRules.Ratio.Judge(progress);
                Run(standing, id, month, year, unitId, path, rate, true, budget, budget, progress.Planned.Fen, progress.Actual.Fen, progress.Missing.Fen,
                    status.ToString(), (before ?? ProgressStatus.NotPlanned).ToString(), before is null ? null : status.Since(before.Value)?.ToString(), false, null);
                before = status;
            }
        }

        private static long Budget(int id) => 1_000_000L + id % 977 * 12_300;

        public void Dispose()
        {
            foreach (var command in new[] { unit, project, objective, indicator, line, standing }) command.Dispose();
        }
    }
}
