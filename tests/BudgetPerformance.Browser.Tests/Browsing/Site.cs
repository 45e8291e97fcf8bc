using BudgetPerformance.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>The real site with demo data on a port of its own, over a fresh SQLite file that another site may take over after a stop.</summary>
public sealed class Site : WebApplicationFactory<Program>
{
    private readonly string folder;
    private readonly int port;
    private bool ownsFolder = true;

    public Site() : this(Directory.CreateTempSubdirectory("budget-site-").FullName, 0) { }

    private Site(string folder, int port)
    {
        (this.folder, this.port) = (folder, port);
        UseKestrel(port);
    }

    /// <summary>Where it answers; the first call starts it.</summary>
    public Uri Address
    {
        get
        {
            StartServer();
            return ClientOptions.BaseAddress;
        }
    }

    /// <summary>Starts the site again on the same file and the same port, as after a crash of the server. The first one must be stopped; the file is the second one's from now on.</summary>
    public Site Again()
    {
        ownsFolder = false;
        return new(folder, Address.Port);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder
        .UseEnvironment("Development")
        .UseSetting("Limits:RequestsPerSecond", "100000")
        .UseSetting("ConnectionStrings:Budget", $"Data Source={Database}");

    protected override IHost CreateHost(IHostBuilder builder) => DemoDatabase.Begin(Database, () => base.CreateHost(builder));

    private string Database => Path.Combine(folder, "budget.db");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (ownsFolder && Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
