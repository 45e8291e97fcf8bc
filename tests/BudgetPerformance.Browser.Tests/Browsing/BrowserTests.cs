using Microsoft.Playwright;

[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>Tests of one subject on one site with demo data. They run one after another: a machine has one clipboard.</summary>
public abstract class BrowserTests(Chromium chromium, Site site) : IClassFixture<Site>
{
    protected Site Site => site;

    protected Chromium Chromium => chromium;

    /// <summary>Somebody at a browser who has not signed in.</summary>
    protected Task<Visitor> Stranger(BrowserNewContextOptions? options = null) => Visitor.Open(chromium, site.Address, options);

    /// <summary>Somebody signed in with a demo account.</summary>
    protected async Task<Visitor> SignedIn(string name, BrowserNewContextOptions? options = null) => await (await Stranger(options)).SignIn(name);
}
