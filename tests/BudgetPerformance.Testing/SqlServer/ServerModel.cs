using BudgetPerformance.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.SqlServer.Dac.Model;

namespace BudgetPerformance.Testing.SqlServer;

/// <summary>SQL Server's own model of our database, which finds without a server what a server would refuse.</summary>
public static class ServerModel
{
    /// <summary>2019 and 2022.</summary>
    public static IReadOnlyList<SqlServerVersion> Versions { get; } = [SqlServerVersion.Sql150, SqlServerVersion.Sql160];

    /// <summary>What makes our database.</summary>
    public static IEnumerable<string> Schema(SqlServerBudgetDbContext server) => Batches(server.Database.GenerateCreateScript());

    /// <summary>The parts of a script between its GO lines.</summary>
    public static IEnumerable<string> Batches(string script) => script.ReplaceLineEndings("\n").Split("\nGO\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Everything it has to say about the statements, warnings included; nothing where a server would take them all.</summary>
    public static IReadOnlyList<string> Problems(SqlServerVersion version, IEnumerable<string> statements)
    {
        using var model = new TSqlModel(version, new TSqlModelOptions());
        var problems = new List<string>();
        foreach (var statement in statements)
            try
            {
                model.AddObjects(statement);
            }
            catch (DacModelException exception)
            {
                problems.Add($"{exception.Message} In: {statement}");
            }
        problems.AddRange(model.Validate().Select(message => message.ToString()));
        return problems;
    }
}
