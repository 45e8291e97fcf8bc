using System.Collections.Concurrent;
using System.Linq.Expressions;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace BudgetPerformance.Testing.SqlServer;

/// <summary>
/// Translates for SQL Server, without one, every LINQ query that any test runs on SQLite. A query that SQL Server could not run fails the very test
/// that runs it, so no new query escapes; the commands it would send are kept to be validated when all tests are through.
/// </summary>
public sealed class ServerTwin : IQueryExpressionInterceptor
{
    private readonly ConcurrentDictionary<string, string> procedures = [];

    public static ServerTwin Instance { get; } = new();

    /// <summary>The commands so far, each as a procedure of a name of its own.</summary>
    public IReadOnlyCollection<string> Procedures => [.. procedures.Select((command, i) => $"CREATE PROCEDURE [dbo].[Query{i}]{command.Value}\nAS\n{command.Key}")];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is SqliteBudgetDbContext) Translate(queryExpression);
        return queryExpression;
    }

    private void Translate(Expression query)
    {
        using var server = new SqlServerBudgetDbContext(new DbContextOptionsBuilder<SqlServerBudgetDbContext>()
            .UseBudgetSqlServer("Server=.").UseSqlServer(options => options.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
            .UseApplicationServiceProvider(StoreSchema.Services).AddInterceptors(new NoServer(Keep)).Options);
        var provider = (IAsyncQueryProvider)((IQueryable)server.Projects).Provider;
        var moved = new MoveToServer(server, provider);
        var translated = moved.Visit(query);
        if (moved.IsRawSql) return;
        try
        {
            if (typeof(IQueryable).IsAssignableFrom(query.Type)) foreach (var _ in (System.Collections.IEnumerable)provider.CreateQuery(translated)) { }
            else provider.Execute(translated);
        }
        catch (Exception exception) when (exception.GetBaseException() is NoServer.NobodyThere)
        {
            // The command was kept, and that is all there is to have.
        }
    }

    private void Keep(string command, string parameters) => procedures.TryAdd(command, parameters);
}
