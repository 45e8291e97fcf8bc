namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class MarkupTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    private static readonly string[] Attacks =
    [
        "<script>alert(1)</script>", "</textarea><script>alert(1)</script>", "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)></iframe>", "<a href=\"javascript:alert(1)\">x</a>",
        "javascript:alert(1)", "\" onmouseover=\"alert(1)", "' onfocus='alert(1)' autofocus='", "` onclick=alert(1)", "</title><script>alert(1)</script>",
        "</style><script>alert(1)</script>", "<!--<script>alert(1)</script>-->", "]]><script>alert(1)</script>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<details open ontoggle=alert(1)>",
        "<input onfocus=alert(1) autofocus>", "<object data=\"data:text/html,<script>alert(1)</script>\"></object>", "<meta http-equiv=refresh content=0;url=//evil>", "<base href=//evil/>", "<link rel=stylesheet href=//evil>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "\\u003cscript\\u003ealert(1)", "＜script＞alert(1)＜/script＞", "<template><script>alert(1)</script></template>",
    ];

    [Fact]
    public async Task T14_thirty_texts_that_would_be_markup_are_shown_as_texts()
    {
        Assert.Equal(30, Attacks.Length);
        string[] cells = ["Name", "Description", "Target", "Basis"];
        var rows = Attacks.SelectMany((attack, row) => cells.Select(cell => (Path: $"Indicators[{row}].{cell}", Typed: (string?)attack))).ToList();
        var all = string.Join('\n', Attacks);
        var saved = await desk.Accepted([("Purpose", all), ("Objectives", all), ("RowCount", "30"), .. rows]);
        var edit = await desk.Visitor.Get($"/projects/{saved.Id}/edit");

        Assert.All(rows, row => Assert.Equal(row.Typed, edit.Value(row.Path)));
        Assert.Equal((all, all), (edit.Value("Purpose"), edit.Value("Objectives")));
        Page[] pages = [edit, await desk.Visitor.Get($"/projects/{saved.Id}"), await desk.Visitor.Get($"/projects/{saved.Id}/form.html")];
        Assert.All(pages, page => Assert.All(Attacks, attack => Assert.Contains(attack, page.Document.Body!.TextContent, StringComparison.Ordinal)));
        Assert.All(pages, AssertHarmless);
    }

    [Fact]
    public async Task T14_a_project_named_as_markup_is_listed_and_found_by_that_name()
    {
        foreach (var attack in Attacks[..10])
        {
            var saved = await desk.Accepted(("Name", attack));
            Page[] pages = [await desk.Visitor.Get($"/projects/{saved.Id}"), await desk.Visitor.Get("/projects?text=" + Uri.EscapeDataString(attack))];
            Assert.All(pages, page => Assert.Contains(attack, page.Document.Body!.TextContent, StringComparison.Ordinal));
            Assert.All(pages, AssertHarmless);
        }
    }

    // T15: what means something to a database is looked for as it stands.
    [Theory]
    [InlineData("'; DROP TABLE Projects --")]
    [InlineData("%折扣")]
    [InlineData("_下划线")]
    [InlineData("[a-z]方括号")]
    public async Task T15_a_search_finds_exactly_what_was_typed(string text)
    {
        await desk.Accepted(("Name", "甲" + text + "乙"));

        var found = await desk.Visitor.Get("/projects?text=" + Uri.EscapeDataString(text));

        Assert.Equal(["甲" + text + "乙"], found.Document.QuerySelectorAll("tbody th a").Select(link => link.TextContent.Trim()));
    }

    private static void AssertHarmless(Page page)
    {
        Assert.All(page.Document.QuerySelectorAll("script"), script => Assert.DoesNotContain("alert", script.TextContent, StringComparison.Ordinal));
        Assert.Empty(page.Document.QuerySelectorAll("iframe, object, base, math, meta[http-equiv=refresh]"));
        Assert.DoesNotContain(page.Document.All, element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)
            || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) && attribute.Name is "href" or "src"));
    }
}
