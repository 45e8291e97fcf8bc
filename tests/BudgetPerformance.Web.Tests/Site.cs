using BudgetPerformance.Data;
using BudgetPerformance.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace BudgetPerformance.Web.Tests;

/// <summary>The whole site over a database of its own, with the demo bureau in it and a clock that stands still. One for each class of tests.</summary>
public sealed partial class Site : WebApplicationFactory<Program>
{
    public const string Password = "Demo@2020-form";

    private readonly string folder = Directory.CreateTempSubdirectory("budget-site-").FullName;
    private readonly string environment;
    private readonly Dictionary<string, string> settings;

    public Site() : this("Development", []) { }

    private Site(string environment, Dictionary<string, string> settings) => (this.environment, this.settings) = (environment, settings);

    /// <summary>The site as it runs in a bureau: secure cookies, no demo data, a first administrator.</summary>
    public static Site InProduction(string httpsPort = "443") => new("Production", new() { ["HTTPS_PORT"] = httpsPort });

    /// <summary>The site with other settings.</summary>
    public static Site With(params (string Key, string Value)[] settings) => new("Development", settings.ToDictionary(setting => setting.Key, setting => setting.Value));

    public TestClock Clock { get; } = new(DateTimeOffset.UtcNow);

    /// <summary>What the site wrote into its log.</summary>
    public SiteLog Log { get; } = new();

    /// <summary>A browser nobody has signed in with.</summary>
    public Visitor Visit() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri(environment == "Development" ? "http://localhost" : "https://localhost"),
    }));

    /// <summary>A browser in which a demo person has signed in.</summary>
    public async Task<Visitor> SignedIn(string userName = "tianbao", string password = Password)
    {
        // Of too many sessions the oldest ends, so no two may begin at the same moment.
        Clock.Advance(TimeSpan.FromSeconds(1));
        var visitor = Visit();
        var answer = await visitor.SignIn(userName, password);
        Assert.True(answer.Redirect is not null and not "/session", $"{userName} could not sign in: {answer.Status} {answer.Text}");
        return visitor;
    }

    /// <summary>Looks into the database behind the site's back.</summary>
    public async Task<T> Look<T>(Func<BudgetDbContext, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<BudgetDbContext>());
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment)
            .UseSetting("ConnectionStrings:Budget", $"Data Source={Database}")
            .UseSetting("Limits:RequestsPerSecond", "100000");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            WatchQueries(services);
        });
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
    }

    protected override IHost CreateHost(IHostBuilder builder) =>
        environment == "Development" ? DemoDatabase.Begin(Database, () => base.CreateHost(builder)) : base.CreateHost(builder);

    private string Database => Path.Combine(folder, "budget.db");

    // Implemented beside the tests only, so where the site is measured nothing watches.
    static partial void WatchQueries(IServiceCollection services);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        SqliteConnection.ClearAllPools();
        if (disposing && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
