using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Infrastructure.Security;

public sealed class SecurityHeadersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/session", 200)]
    [InlineData("/", 200)]
    [InlineData("/projects", 200)]
    [InlineData("/nothing", 404)]
    [InlineData("/projects/999999", 404)]
    [InlineData("/css/site.css", 200)]
    [InlineData("/error/503", 503)]
    [InlineData("/health", 200)]
    public async Task Every_answer_carries_them(string path, int status)
    {
        var visitor = path == "/session" ? site.Visit() : await site.SignedIn();
        var answer = await visitor.Get(path);
        Assert.Equal(status, (int)answer.Status);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task A_forbidden_page_carries_them()
    {
        var answer = await (await site.SignedIn("xitong")).Get("/projects");
        Assert.Equal(403, (int)answer.Status);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task A_refused_post_carries_them() => AssertHeaders(await site.Visit().PostWithoutToken("/session"));

    [Fact]
    public async Task An_accident_carries_them()
    {
        using var own = new Site();
        var visitor = await own.SignedIn();
        await own.Look(db => db.Database.ExecuteSqlRawAsync("DROP TABLE WorkingCopies; ALTER TABLE Projects RENAME TO Gone"));

        var answer = await visitor.Get("/projects");

        Assert.Equal(500, (int)answer.Status);
        AssertHeaders(answer);
    }

    [Fact]
    public async Task No_page_has_an_inline_style_or_a_script_without_its_nonce()
    {
        var visitor = await site.SignedIn();
        foreach (var path in new[] { "/", "/projects", "/projects/1", "/projects/new", "/password", "/nothing" })
        {
            var page = await visitor.Get(path);
            Assert.Empty(page.Document.QuerySelectorAll("[style], style"));
            var nonce = page.Response.Headers.GetValues("Content-Security-Policy").Single().Split("'nonce-")[1].Split('\'')[0];
            Assert.All(page.Document.QuerySelectorAll("script:not([src])"), script => Assert.Equal(nonce, script.GetAttribute("nonce")));
            Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task No_origin_is_let_in()
    {
        var visitor = site.Visit();
        var answer = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, "/session") { Headers = { { "Origin", "https://evil.example" } } });
        Assert.DoesNotContain(answer.Response.Headers, header => header.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task In_production_cookies_are_bound_to_the_host_and_https_is_remembered()
    {
        using var production = Site.InProduction();
        var visitor = production.Visit();
        var door = await visitor.Get("/session");
        await visitor.Token();
        var chosen = await visitor.Post("/display", ("scheme", "dark"), ("type", "large"));

        Assert.All(Cookies(door).Concat(Cookies(chosen)), cookie =>
        {
            Assert.StartsWith("__Host-", cookie, StringComparison.Ordinal);
            Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; samesite=", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        });
        // The framework leaves localhost out of HSTS, so another host name is asked for.
        var named = await visitor.Send(new HttpRequestMessage(HttpMethod.Get, "https://budget.example/nothing"));
        Assert.Equal("max-age=31536000; includeSubDomains", named.Response.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task In_production_plain_http_leads_to_https()
    {
        using var production = Site.InProduction();
        var answer = await Page.Read(await production.CreateDefaultClient().GetAsync("http://budget.example/session"));
        Assert.Equal(307, (int)answer.Status);
        Assert.Equal("https://budget.example/session", answer.Response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task In_production_without_a_known_https_port_a_page_says_what_is_missing()
    {
        using var production = Site.InProduction(httpsPort: "");
        var answer = await Page.Read(await production.CreateDefaultClient().GetAsync("http://budget.example/session"));
        Assert.Equal(426, (int)answer.Status);
        Assert.Contains("https://", answer.Text, StringComparison.Ordinal);
        AssertHeaders(answer);
    }

    private static IEnumerable<string> Cookies(Page page) => page.Response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [];

    private static void AssertHeaders(Page page)
    {
        string Header(string name) => Assert.Single(page.Response.Headers.GetValues(name));
        Assert.StartsWith("default-src 'none'; script-src 'self' 'nonce-", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("DENY", Header("X-Frame-Options"));
        Assert.Equal("same-origin", Header("Referrer-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header("Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.NotNull(page.Response.Headers.CacheControl);
        Assert.DoesNotContain("Server", page.Response.Headers.Select(header => header.Key));
    }
}
