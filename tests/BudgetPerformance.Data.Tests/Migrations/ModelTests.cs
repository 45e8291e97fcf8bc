using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Migrations;

public sealed class ModelTests
{
    [Fact]
    public void Neither_database_has_a_model_change_without_its_migration()
    {
        using var sqlite = Offline.Sqlite();
        using var server = Offline.SqlServer();
        Assert.False(sqlite.Database.HasPendingModelChanges(), "Run add-migration.sh.");
        Assert.False(server.Database.HasPendingModelChanges(), "Run add-migration.sh.");
        Assert.Equal(sqlite.Database.GetMigrations().Select(Name), server.Database.GetMigrations().Select(Name));
    }

    private static string Name(string migration) => migration[(migration.IndexOf('_') + 1)..];
}
