namespace BudgetPerformance.Web.Tests.Infrastructure;

/// <summary>The first start on an empty folder, as whoever tries the site out sees it in the console.</summary>
public sealed class FirstStartTests
{
    [Fact]
    public async Task It_makes_the_demo_bureau_without_a_warning()
    {
        await using var site = new Site();

        await site.SignedIn();

        string[] alarming = ["Warning", "Error", "Critical"];
        Assert.DoesNotContain(site.Log.Lines, line => alarming.Any(level => line.StartsWith(level, StringComparison.Ordinal)));
    }
}
