using BudgetPerformance.Domain;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BudgetPerformance.Data.Tests.Migrations;

public sealed class ForeignListsTests
{
    [Fact]
    public async Task Who_took_a_book_over_before_is_still_known()
    {
        await using var database = await Databases.New(prepared: false);
        await using var db = database.Open();
        Directory.CreateDirectory(Path.GetDirectoryName(db.Database.GetDbConnection().DataSource)!);
        await db.GetService<IMigrator>().MigrateAsync("BookImports", TestContext.Current.CancellationToken);
        await db.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = 0", TestContext.Current.CancellationToken);
        foreach (var (id, state) in new[] { (1, ImportState.Imported), (2, ImportState.Abandoned) })
            await db.Database.ExecuteSqlAsync($"INSERT INTO BookImports VALUES ({id}, 2020, 1, 'a.docx', '', '', {state.ToString()}, 1, 0, 'tianbao', '田宝', '2020-01-06', '田宝', '2020-01-07', 2)", TestContext.Current.CancellationToken);

        await db.Database.MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            [(ImportState.Imported, "田宝", ""), (ImportState.Abandoned, "", "田宝")],
            await db.BookImports.OrderBy(import => import.Id).Select(import => new ValueTuple<ImportState, string, string>(import.State, import.ImportedBy, import.EndedBy)).ToListAsync(TestContext.Current.CancellationToken));
    }
}
