using BudgetPerformance.Data.Identity;
using BudgetPerformance.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Tests.Seeding;

public sealed class FirstAdministratorTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_new_database_gets_one_administrator_whose_password_is_told_once(string provider)
    {
        await using var database = await Databases.New(provider);

        await database.Services.PrepareDatabaseAsync();
        await database.Services.PrepareDatabaseAsync();

        var line = Assert.Single(database.Log.Lines, line => line.Contains("guanliyuan", StringComparison.Ordinal));
        var password = System.Text.RegularExpressions.Regex.Match(line, @"\w{4}(-\w{4}){4}").Value;
        await using var scope = database.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var account = await users.Users.SingleAsync();
        Assert.True(await users.CheckPasswordAsync(account, password));
        Assert.True(account.MustChangePassword);
        Assert.Equal(["SecurityAdministrator", "SystemAdministrator"], (await users.GetRolesAsync(account)).Order());
        Assert.Empty(await database.Open().Projects.ToListAsync());
        Assert.DoesNotContain(password, string.Concat((await database.Open().AuditRows.ToListAsync()).SelectMany(row => row.Changes).Select(change => change.After)));
    }
}
