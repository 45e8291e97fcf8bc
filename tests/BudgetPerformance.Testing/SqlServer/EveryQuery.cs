namespace BudgetPerformance.Testing.SqlServer;

/// <summary>When all tests of an assembly are through, puts every query they ran before SQL Server's own model, and fails the assembly over the first message.</summary>
public sealed class EveryQuery : IDisposable
{
    public void Dispose()
    {
        using var server = Offline.SqlServer();
        var statements = ServerModel.Schema(server).Concat(ServerTwin.Instance.Procedures).ToList();
        foreach (var version in ServerModel.Versions)
            if (ServerModel.Problems(version, statements) is { Count: > 0 } problems)
                throw new InvalidOperationException($"{version} would refuse a query of the application:\n{string.Join('\n', problems)}");
    }
}
