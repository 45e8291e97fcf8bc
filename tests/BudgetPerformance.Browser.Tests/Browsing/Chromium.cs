using BudgetPerformance.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>One browser for all tests of a run; every visitor gets their own context in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    // A condition that a busy machine has not met after this many milliseconds is not going to be met.
    private const int Patience = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;
    private string missing = "";

    public async ValueTask InitializeAsync()
    {
        (var executable, missing) = BrowserSearch.Find();
        if (executable is null) return;
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable.Length == 0 ? null : executable,
            Args = Environment.IsPrivilegedProcess && !OperatingSystem.IsWindows() ? [.. Arguments, "--no-sandbox"] : Arguments,
        });
    }

    /// <summary>A browser window of its own: no cookies, no storage, nothing remembered.</summary>
    public async Task<IBrowserContext> Open(BrowserNewContextOptions options)
    {
        Assert.SkipUnless(browser is not null, missing);
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.CloseAsync();
        playwright?.Dispose();
    }
}
