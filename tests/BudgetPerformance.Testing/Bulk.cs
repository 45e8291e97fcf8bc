using System.Globalization;
using BudgetPerformance.Data;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static BudgetPerformance.Testing.BulkRows;

namespace BudgetPerformance.Testing;

/// <summary>
/// Fills a SQLite database with many bureaus, for measuring. A bureau is always the same size, ten units with a hundred projects each, so that
/// more projects mean more bureaus beside one's own. Rows go in by prepared commands, past the verbs: 200,000 projects take about half a minute.
/// </summary>
public static class Bulk
{
    public const int UnitsInBureau = 10;
    public const int ProjectsInBureau = 1000;
    private const int Year = 2020;
    private const int FirstBureau = 1000;
    private static readonly string[] States = ["Draft", "Submitted", "Returned", "Approved"];

    /// <summary>Somebody at the head of one of the bureaus, who sees its thousand projects.</summary>
    public static Actor Head(int bureau = 0)
    {
        var code = Code(bureau);
        return new Actor($"head-{code}", "局领导", 0, $"/{code}/", new HashSet<Role> { Role.LeaderInCharge, Role.Preparer, Role.Reviewer });
    }

    public static async Task FillAsync(BudgetDbContext db, int projects, int indicators = 10)
    {
        if (!await db.FiscalYears.AnyAsync(year => year.Year == Year)) db.FiscalYears.Add(new FiscalYear(Year, FormTemplate.Hebei2020));
        await db.SaveChangesAsync();
        await db.Database.OpenConnectionAsync();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        using var unit = Insert(connection, transaction, "Units", "Id", "Code", "Name", "ParentId", "Path", "IsClosed");
        using var project = Insert(connection, transaction, "Projects", "Id", "Year", "UnitId", "Code", "CodeKey", "Name", "Purpose", "Budget", "FiscalFunds", "OtherFunds", "Plan", "Version", "ChangedAt", "State", "SubmittedById", "LastChangedById", "FiscalPaid", "OtherPaid", "FiscalAdjusted", "OtherAdjusted");
        using var objective = Insert(connection, transaction, "Objectives", "ProjectId", "Position", "Mark", "Text");
        using var indicator = Insert(connection, transaction, "Indicators", "ProjectId", "Position", "Category", "Kind", "Name", "Description", "Target", "Basis");
        using var step = Insert(connection, transaction, "ProjectEvents", "ProjectId", "Kind", "ActorId", "ActorName", "At", "Version", "Opinion", "Changes", "SubmitKey");

        // Beside whatever units the site made for itself.
        var unitId = 1_000_000;
        for (var id = 1; id <= projects; id++)
        {
            var (bureau, within) = Math.DivRem(id - 1, ProjectsInBureau);
            var (unitInBureau, number) = Math.DivRem(within, ProjectsInBureau / UnitsInBureau);
            var code = Code(bureau);
            if (within == 0) Run(unit, ++unitId, code, $"第{code}部门", null, $"/{code}/", false);
            if (number == 0) Run(unit, ++unitId, $"{code}{unitInBureau:000}", $"第{code}部门第{unitInBureau}单位", unitId - 1 - unitInBureau, $"/{code}/{code}{unitInBureau:000}/", false);
            var fen = 1_000_000L + id % 977 * 12_300;
            var at = new DateTime(2020, 1, 6, 1, 0, 0, DateTimeKind.Utc).AddSeconds(id);
            Run(project, id, Year, unitId, $"{code}-{id:000000}", $"{code}-{id:000000}", $"第{id}号老干部活动项目", $"用于第{id}号项目全年的场地、设备、教师和活动支出，保障离退休干部日常学习与活动。",
                fen, fen, null, "[1000,4000,7000,10000]", 1, at, States[id % States.Length], id % States.Length == 0 ? null : "preparer", "preparer", 0, 0, 0, 0);
            Run(objective, id, 0, "1、", "全年活动按计划完成，老干部满意。");
            for (var position = 0; position < indicators; position++)
                Run(indicator, id, position, "产出指标", "数量指标", $"第{position}项活动次数", "全年组织活动的次数", $"≥{position + id % 50}次", "活动方案");
            Run(step, id, "Drafted", "preparer", "填报人", at, 1, "", "[]", null);
        }
        await transaction.CommitAsync();
        await db.Database.CloseConnectionAsync();
    }

    private static string Code(int bureau) => (FirstBureau + bureau).ToString(CultureInfo.InvariantCulture);
}
