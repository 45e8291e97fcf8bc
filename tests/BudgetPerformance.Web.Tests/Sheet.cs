namespace BudgetPerformance.Web.Tests;

/// <summary>The entry page as a person fills it in.</summary>
internal static class Sheet
{
    public const string Form = "form[data-entry]";

    /// <summary>Everything a submission in 2020 needs, in field names.</summary>
    public static (string, string?)[] Complete(string code, string name) =>
    [
        ("Code", code), ("Name", name), ("Budget", "5"), ("FiscalFunds", "5"), ("Purpose", "节日走访慰问离退休干部。"), ("Plan[3]", "100"), ("Objectives", "1、走访慰问离退休干部。"),
        ("Indicators[0].Kind", "数量指标"), ("Indicators[0].Name", "走访慰问人次"), ("Indicators[0].Target", "≥60人次"),
        ("Indicators[1].Kind", "社会效益指标"), ("Indicators[1].Name", "困难问题解决率"), ("Indicators[1].Target", "≥90%"),
        ("Indicators[2].Kind", "服务对象满意度指标"), ("Indicators[2].Name", "离退休干部满意度"), ("Indicators[2].Target", "≥95%"),
    ];

    /// <summary>Saves a new project of 2020 and answers its number.</summary>
    public static async Task<int> NewProject(this Visitor visitor, params (string, string?)[] fields)
    {
        var page = await visitor.Get("/projects/new?year=2020");
        Assert.True(page.Document.QuerySelector(Form) is not null, $"{page.Status}: {page.Text}");
        var saved = await visitor.Submit(page, Form, fields);
        Assert.True(saved.Redirect is not null, $"{saved.Status}: {saved.Text}");
        return int.Parse(saved.Redirect!.Split('/')[2]);
    }

    /// <summary>What a field holds on the page.</summary>
    public static string? Value(this Page page, string path) => page.Fields(Form).Single(field => field.Key == path).Value;

    /// <summary>What is said to be wrong with a field.</summary>
    public static string? Error(this Page page, string path) => page.Document.QuerySelector($"[data-field='{path}'] .field-error")?.TextContent;

    /// <summary>What is found about a field.</summary>
    public static IEnumerable<string> Findings(this Page page, string path) => page.Document.QuerySelectorAll($"[data-field='{path}'] .field-finding").Select(finding => finding.TextContent);
}
