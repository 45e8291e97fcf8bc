using System.Net;

namespace BudgetPerformance.Web.Tests.Features.Shared;

public sealed class DisplayTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_chosen_is_there_on_the_next_page_and_without_script()
    {
        var visitor = site.Visit();
        var door = await visitor.Get("/session");
        Assert.Equal(("auto", "light", "normal"), Look(door));

        var answer = await visitor.Submit(door, "form[data-display]", ("scheme", "dark"), ("type", "large"));

        Assert.Equal("/session", answer.Redirect);
        Assert.Equal(("dark", "dark", "large"), Look(await visitor.Get("/session")));
    }

    [Fact]
    public async Task What_is_unknown_is_the_default()
    {
        var visitor = site.Visit();
        var answer = await visitor.Post("/display", ("scheme", "<script>"), ("type", "x.y"), ("returnUrl", "//evil.example"));
        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.Equal("/", answer.Redirect);
        Assert.Equal(("auto", "light", "normal"), Look(await visitor.Get("/session")));
    }

    private static (string?, string?, string?) Look(Page page)
    {
        var root = page.Document.DocumentElement;
        return (root.GetAttribute("data-scheme"), root.GetAttribute("data-bs-theme"), root.GetAttribute("data-type"));
    }
}
