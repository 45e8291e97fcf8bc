using System.Net;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>What was read wrongly, or not at all, is put right beside its source before anything is taken over.</summary>
public sealed class BookCorrectionTests(Site site) : IClassFixture<Site>
{
    private const string Accept = BookUploads.Accept;
    private const string Form = "form.correction";
    private const int Year = 2031;

    private readonly BookUploads uploads = new(site);

    [Fact]
    public async Task Every_field_can_be_put_right_and_is_taken_over_as_it_was_typed()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, Poor("287-0911-COR-0001", "读得不全"), Year);
        var before = await uploads.Saved(Year);
        var page = await visitor.Get(BookUploads.PathOf(review) + "/projects/0");
        Assert.NotEmpty(page.Document.QuerySelectorAll(".open-fields a"));
        Assert.All(page.Document.QuerySelectorAll(".open-fields a"), link => Assert.NotNull(page.Document.QuerySelector(link.GetAttribute("href")!)));
        Assert.Equal("工作量", page.Document.GetElementById("Indicators_0__Kind")!.QuerySelector("[selected]")!.GetAttribute("value"));

        var saved = await visitor.Submit(page, Form, ("do", "save"), ("Name", "改好的名称"), ("Budget", "12.5"), ("OtherFunds", "7.5"), ("Plan[1]", "55"), ("Objectives", "1、改好的目标。"), ("Purpose", "改好的用途。"), ("Indicators[0].Kind", "质量指标"), ("Indicators[0].Target", "≥98%"));

        Assert.Equal(BookUploads.PathOf(review) + "#project-0", saved.Redirect);
        Assert.Equal(before, await uploads.Saved(Year));
        review = await visitor.Get(BookUploads.PathOf(review));
        Assert.Contains("改好的名称", review.Text, StringComparison.Ordinal);
        Assert.Equal("Corrected", Mark(review, "tr[data-field=Budget]"));
        Assert.Equal("Corrected", Mark(review, "td[data-field='Indicators[0].Kind']"));
        Assert.Contains("工作量", review.Document.QuerySelector("td[data-field='Indicators[0].Kind'] .source")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Certain", Mark(review, "tr[data-field=Code]"));
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(review, Accept)).Status);
        var project = Assert.Single((await uploads.Read(Year)).Projects, project => project.Name == "改好的名称");
        Assert.Equal((Given.TenThousand(12.5m), Given.TenThousand(5m), Given.TenThousand(7.5m)), (project.Funding.Budget, project.Funding.FiscalFunds, project.Funding.OtherFunds));
        Assert.Equal(("改好的用途。", "1、改好的目标。", "55.00"), (project.Purpose, Domain.Objectives.Objective.Print(project.Objectives), project.Plan[1]!.Value.Print()));
        Assert.Equal(("质量指标", "≥98%"), (project.Indicators[0].Kind, project.Indicators[0].Target.Raw));
    }

    [Fact]
    public async Task All_that_cannot_be_kept_is_said_at_once_beside_its_field_and_nothing_typed_is_lost()
    {
        var visitor = await site.SignedIn("tianbao");
        var path = BookUploads.PathOf(await uploads.Uploaded(visitor, Poor("287-0912-COR-0002", ""), Year)) + "/projects/0";
        (string, string?)[] typed = [("Name", ""), ("Budget", "十二"), ("Plan[0]", "120"), ("Purpose", "打了一半"), ("Indicators[0].Name", new string('长', 2000))];

        var refused = await visitor.Submit(await visitor.Get(path), Form, typed);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Name", "Budget", "Plan[0]", "Indicators[0].Name"], refused.Document.QuerySelectorAll(".field-error").Select(error => error.Closest("[data-field]")!.GetAttribute("data-field")));
        Assert.Equal(4, refused.Document.QuerySelectorAll(".error-summary li a").Length);
        Assert.Equal(typed.Select(field => field.Item2), typed.Select(field => refused.Fields(Form).Single(kept => kept.Key == field.Item1).Value));
        Assert.DoesNotContain("打了一半", (await visitor.Get(path)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_editor_of_the_same_project_is_told_what_the_first_made_of_it()
    {
        var visitor = await site.SignedIn("tianbao");
        var path = BookUploads.PathOf(await uploads.Uploaded(visitor, TestBook.Of(("287-0913-COR-0003", "两人更正", "1.00", "一。"), ("287-0914-COR-0004", "另一个", "1.00", "一。")), Year));
        var (first, second, elsewhere) = (await visitor.Get(path + "/projects/0"), await visitor.Get(path + "/projects/0"), await visitor.Get(path + "/projects/1"));
        await visitor.Submit(first, Form, ("Purpose", "第一个人写的。"));

        var refused = await visitor.Submit(second, Form, ("Budget", "2.00"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains(BookImportRules.CorrectedMeanwhile.Text, refused.Text, StringComparison.Ordinal);
        Assert.Equal(["Purpose", "Budget"], refused.Document.QuerySelectorAll(".theirs").Select(theirs => theirs.Closest("[data-field]")!.GetAttribute("data-field")).OrderDescending());
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(refused, Form)).Status);
        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(elsewhere, Form, ("Purpose", "互不相干。"))).Status);
    }

    [Fact]
    public async Task Rows_are_left_out_and_added_without_script()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, TestBook.Of(("287-0915-COR-0005", "增减指标", "1.00", "一。")), Year);
        var page = await visitor.Get(BookUploads.PathOf(review) + "/projects/0");
        page = await Step(visitor, page, "clear:0");
        page = await Step(visitor, page, "add");

        await visitor.Submit(page, Form, ("Indicators[3].Category", "产出指标"), ("Indicators[3].Kind", "时效指标"), ("Indicators[3].Name", "补上的一条"), ("Indicators[3].Target", "12月底前"));
        await visitor.Submit(await visitor.Get(BookUploads.PathOf(review)), Accept);

        Assert.Equal(["困难问题解决率", "离退休干部满意度", "补上的一条"], (await uploads.Read(Year)).Projects.Single(project => project.Name == "增减指标").Indicators.Select(indicator => indicator.Name));
    }

    [Fact]
    public async Task The_first_part_is_put_right_with_the_buttons_of_its_own_page()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, TestBook.Of(Given.StatementDetails(), Given.Details("287-0916-COR-0006", "有第一部分")), 2036);
        var page = await visitor.Get(BookUploads.PathOf(review) + "/statement");
        var stale = await visitor.Get(BookUploads.PathOf(review) + "/statement");
        page = await Step(visitor, page, "add:Safeguards");

        var saved = await visitor.Submit(page, Form, ("Lead", "改好的引言。"), ("Safeguards[2]", "补上的措施。"));

        Assert.Equal(BookUploads.PathOf(review) + "#statement-title", saved.Redirect);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Submit(await visitor.Get(BookUploads.PathOf(review) + "/statement"), Form, ("Lead", new string('长', 9999)))).Status);
        var refused = await visitor.Submit(stale, Form, ("Lead", "别的引言。"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("改好的引言。", refused.Document.QuerySelector(".theirs")!.TextContent, StringComparison.Ordinal);
        review = await visitor.Get(BookUploads.PathOf(review));
        Assert.Equal("Corrected", review.Document.QuerySelector("#statement-title + .counts .certainty")!.GetAttribute("data-certainty"));
        await visitor.Submit(review, Accept);
        var statement = (await uploads.Read(2036)).Statement!;
        Assert.Equal(("改好的引言。", 2, "补上的措施。"), (statement.Lead, statement.Duties.Count, statement.Safeguards.Items[^1]));
    }

    [Fact]
    public async Task What_was_chosen_is_kept_when_one_leaves_or_puts_something_right()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, TestBook.Of(("287-0917-COR-0007", "留着的选择", "1.00", "一。"), ("287-0918-COR-0008", "不导入的", "1.00", "一。")), Year);
        var path = BookUploads.PathOf(review);

        var answer = await visitor.PostWithoutToken(path + "/choices", [.. review.Fields(Accept).Where(field => field.Key != "take:1"), new("take:1", "Skip"), new("next", "0")]);
        Assert.Equal(path + "/projects/0", answer.Redirect);
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.PostWithoutToken(path + "/choices", [.. review.Fields(Accept)])).Status);
        await visitor.Submit(await visitor.Get(answer.Redirect!), Form, ("do", "next"));
        await visitor.Submit(await visitor.Get(path), Accept);

        Assert.Equal(["留着的选择"], (await uploads.Read(Year)).Projects.Select(project => project.Name).Where(name => name is "留着的选择" or "不导入的"));
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Get(path + "/projects/0")).Status);
    }

    [Fact]
    public async Task Somebody_who_takes_over_what_was_put_right_meanwhile_is_shown_it_first()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, TestBook.Of(("287-0919-COR-0009", "先看再导", "1.00", "一。")), Year);
        await visitor.Submit(await visitor.Get(BookUploads.PathOf(review) + "/projects/0"), Form, ("Purpose", "更正了的。"));

        var refused = await visitor.Submit(review, Accept);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("更正了的。", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_without_a_name_is_not_taken_over_before_it_has_one()
    {
        var visitor = await site.SignedIn("tianbao");
        var review = await uploads.Uploaded(visitor, TestBook.Of(("287-0903-NON-0003", "", "1.00", "没有名称。")), Year);

        var refused = await visitor.Submit(review, Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(BookImportRules.Savable.Text, refused.Text, StringComparison.Ordinal);
        await visitor.Submit(await visitor.Get(BookUploads.PathOf(review) + "/projects/0"), Form, ("Name", "补上的名称"));

        Assert.Equal(HttpStatusCode.Found, (await visitor.Submit(await visitor.Get(BookUploads.PathOf(review)), Accept)).Status);
        Assert.Contains((await uploads.Read(Year)).Projects, project => project.Name == "补上的名称");
    }

    private static Task<Page> Step(Visitor visitor, Page page, string step) =>
        visitor.PostWithoutToken(page.Document.QuerySelector($"button[value='{step}']")!.GetAttribute("formaction")!, [.. page.Fields(Form), new("do", step)]);

    private static string Mark(Page page, string field) => page.Document.QuerySelector($"{field} .certainty")!.GetAttribute("data-certainty")!;

    // Words that the year's catalogue does not have, and blanks.
    private static byte[] Poor(string code, string name) => TestBook.Of(Given.Details(code, name) with
    {
        Indicators = [Given.Indicator("产出", "工作量"), Given.Indicator("社会反响", "口碑", "知晓率", "很高")],
        Objectives = [],
        Purpose = "",
    });
}
