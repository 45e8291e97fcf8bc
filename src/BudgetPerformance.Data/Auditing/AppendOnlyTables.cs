using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Auditing;

/// <summary>
/// The tables whose rows the database itself lets nobody change or remove. The triggers are looked for at each start and not only made by a
/// migration, because a migration that rebuilds a table in SQLite drops its triggers without a word.
/// </summary>
internal static class AppendOnlyTables
{
    public const string Annotation = "Budget:AppendOnly";
    private static readonly string[] Verbs = ["UPDATE", "DELETE"];

    public static string Trigger(string table) => $"TR_{table}_AppendOnly";

    /// <summary>Makes the triggers that are missing.</summary>
    public static async Task ProtectAsync(BudgetDbContext db, CancellationToken cancellation = default)
    {
        foreach (var statement in Statements(db)) await db.Database.ExecuteSqlRawAsync(statement, cancellation);
    }

    /// <summary>What makes them; running it twice does no harm.</summary>
    public static IEnumerable<string> Statements(BudgetDbContext db) => db.Model.GetEntityTypes()
        .Where(type => type.FindAnnotation(Annotation) is not null)
        .Select(type => type.GetTableName()!)
        .SelectMany(table => db.Database.IsSqlite() ? Sqlite(table) : [SqlServer(table)]);

    private static IEnumerable<string> Sqlite(string table) => Verbs.Select(verb =>
        $"""
         DROP TRIGGER IF EXISTS "{Trigger(table)}_{verb}";
         CREATE TRIGGER "{Trigger(table)}_{verb}" BEFORE {verb} ON "{table}"
         BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;
         """);

    private static string SqlServer(string table) =>
        $"""
         CREATE OR ALTER TRIGGER [{Trigger(table)}] ON [{table}] AFTER UPDATE, DELETE AS
         BEGIN
             SET NOCOUNT ON;
             THROW 51000, '{table} is append-only', 1;
         END
         """;
}
