using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BudgetPerformance.Data.Providers;

/// <summary>Which promise of uniqueness a refused save would have broken.</summary>
internal static partial class UniqueViolation
{
    private const int SqliteUnique = 2067, SqlitePrimaryKey = 1555;
    private const int SqlServerIndex = 2601, SqlServerConstraint = 2627;

    /// <summary>The database name of the index or key, or null where it is about something else.</summary>
    public static string? Of(DbException? exception, IModel model) => exception switch
    {
        SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } => ByColumns(exception.Message, model),
        SqlException { Number: SqlServerIndex or SqlServerConstraint } => ByName(exception.Message, model),
        _ => null,
    };

    // SQLite names the columns: UNIQUE constraint failed: Projects.Year, Projects.UnitId, Projects.CodeKey
    private static string? ByColumns(string message, IModel model) => Promises(model)
        .FirstOrDefault(promise => message.Contains($"failed: {string.Join(", ", promise.Columns.Select(column => $"{promise.Table}.{column}"))}'", StringComparison.Ordinal)).Name;

    // SQL Server names the index or constraint in its own quotes, whatever the language of its message.
    private static string? ByName(string message, IModel model)
    {
        var quoted = Quoted().Matches(message).Select(match => match.Value).ToHashSet();
        return Promises(model).FirstOrDefault(promise => quoted.Contains(promise.Name)).Name;
    }

    private static IEnumerable<(string Name, string Table, IEnumerable<string> Columns)> Promises(IModel model) => model.GetRelationalModel().Tables.SelectMany(table =>
        table.UniqueConstraints.Select(key => (key.Name, table.Name, key.Columns.Select(column => column.Name)))
            .Concat(table.Indexes.Where(index => index.IsUnique).Select(index => (index.Name, table.Name, index.Columns.Select(column => column.Name)))));

    [GeneratedRegex(@"(?:IX|PK|AK)_\w+|UserNameIndex")]
    private static partial Regex Quoted();
}
