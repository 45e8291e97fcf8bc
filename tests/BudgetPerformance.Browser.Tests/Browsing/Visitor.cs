using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BudgetPerformance.Browser.Tests.Browsing;

/// <summary>A person at a browser. What goes wrong unseen (script errors, refused styles, answers of 500) fails the test when they leave.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> complaints = [];
    private readonly HashSet<int> expected = [];
    private bool serverMayBeAway;

    private Visitor(IBrowserContext context, IPage page) => (Context, Page) = (context, page);

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; }

    /// <summary>Opens a browser at the site.</summary>
    public static async Task<Visitor> Open(Chromium chromium, Uri address, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = address.ToString();
        options.Locale = "zh-CN";
        // Colours that still fade from light to dark are neither.
        options.ReducedMotion = ReducedMotion.Reduce;
        options.ViewportSize ??= new() { Width = 1440, Height = 900 };
        var context = await chromium.Open(options);
        var visitor = new Visitor(context, await context.NewPageAsync());
        visitor.Watch(visitor.Page);
        return visitor;
    }

    /// <summary>Says that answers of this status belong to the story, so that the browser's own note about them is no complaint.</summary>
    public Visitor Expecting(int status)
    {
        expected.Add(status);
        return this;
    }

    /// <summary>Says that the server will be away for a while.</summary>
    public void ExpectingLostConnections() => serverMayBeAway = true;

    /// <summary>Closes the page without asking it, as a crash does, and opens another with the same cookies and storage.</summary>
    public async Task CrashAndReopen()
    {
        await Page.CloseAsync(new() { RunBeforeUnload = false });
        Page = await Context.NewPageAsync();
        Watch(Page);
    }

    /// <summary>Signs in with one of the demo accounts.</summary>
    public async Task<Visitor> SignIn(string name)
    {
        await Page.GotoAsync("/session");
        await Page.Locator("[name=UserName]").FillAsync(name);
        await Page.Locator("[name=Password]").FillAsync("Demo@2020-form");
        await Page.Locator("[name=Password]").PressAsync("Enter");
        await Page.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/session", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Signs out with the button that every page has.</summary>
    public async Task SignOut()
    {
        await Page.EvaluateAsync("document.querySelector(\"form[action='/session/end']\").closest('details').open = true");
        await Page.Locator("form[action='/session/end'] button").ClickAsync();
        await Page.WaitForURLAsync("**/session*");
    }

    /// <summary>Fails with the full list where the page breaks a rule of accessibility, in light and in dark.</summary>
    public async Task AssertAccessible()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var result = await Page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{Page.Url} in {scheme}:\n{string.Join('\n', result.Violations.Select(Describe))}");
        }
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    /// <summary>Keeps a picture under artifacts/screens for people to look at.</summary>
    public async Task Picture(string name, bool fullPage = true) =>
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Places.Artifacts, "screens", name + ".png"), FullPage = fullPage });

    public async ValueTask DisposeAsync()
    {
        await Context.CloseAsync();
        Assert.True(complaints.Count == 0, "The browser complained:\n" + string.Join('\n', complaints));
    }

    private void Watch(IPage page)
    {
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsExpected(message.Text)) complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => complaints.Add($"{page.Url}: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !expected.Contains(response.Status)) complaints.Add($"{response.Status} {response.Request.Method} {response.Url}");
        };
    }

    private bool IsExpected(string message) =>
        expected.Any(status => message.Contains($"status of {status} ", StringComparison.Ordinal))
        || (serverMayBeAway && message.Contains("net::ERR_CONNECTION", StringComparison.Ordinal));

    private static string Describe(AxeResultItem item) =>
        $"{item.Id} ({item.Impact}): {item.Help}\n" + string.Join('\n', item.Nodes.Select(node => $"    {node.Html}"));
}
