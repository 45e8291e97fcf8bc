using System.Net;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Projects;

public sealed class EntryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_new_page_is_filed_for_the_persons_own_unit_and_says_nothing_about_what_is_still_blank()
    {
        var page = await (await site.SignedIn()).Get("/projects/new?year=2020");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("287002 ", page.Document.QuerySelector("#UnitId option[selected]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll(".field-error, .field-finding"));
        Assert.Equal(["产出指标", "效果指标", "满意度指标"], [page.Value("Indicators[0].Category"), page.Value("Indicators[1].Category"), page.Value("Indicators[2].Category")]);
    }

    [Fact]
    public async Task A_draft_needs_only_a_name_and_comes_back_as_it_was_typed()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", " 只有名称 "), ("Purpose", "\n 　第一行\r\n第二行 "), ("OtherFunds", ""), ("Plan[0]", "０"));

        var page = await visitor.Get($"/projects/{id}/edit");

        Assert.Equal("只有名称", page.Value("Name"));
        Assert.Equal("\n 　第一行\n第二行 ", page.Value("Purpose"));
        Assert.Equal(("", "0.00"), (page.Value("OtherFunds"), page.Value("Plan[0]")));
        Assert.Contains("新建了绩效目标表。提交审核前还有", (await visitor.Get($"/projects/{id}/edit")).Text + page.Text);
        Assert.Contains(ProjectRules.CodeGiven.Text, page.Findings("Code"));
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once_and_nothing_typed_is_lost()
    {
        var visitor = await site.SignedIn();
        var before = await site.Look(db => db.Projects.CountAsync());

        var page = await visitor.Submit(await visitor.Get("/projects/new?year=2020"), Sheet.Form,
            ("Name", "  "), ("Budget", "10.00005"), ("FiscalFunds", "１e2"), ("Plan[1]", "100.01"), ("Indicators[1].Name", new string('长', 201)), ("Purpose", "没有错的\n两行"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.All(["Name", "Budget", "FiscalFunds", "Plan[1]", "Indicators[1].Name"], path => Assert.NotNull(page.Error(path)));
        Assert.Equal(("  ", "10.00005", "１e2", "100.01"), (page.Value("Name"), page.Value("Budget"), page.Value("FiscalFunds"), page.Value("Plan[1]")));
        Assert.Equal("没有错的\n两行", page.Value("Purpose"));
        Assert.Equal(5, page.Document.QuerySelectorAll(".error-summary li a").Length);
        Assert.All(page.Document.QuerySelectorAll(".error-summary li a"), link => Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
        var field = page.Document.GetElementById("Budget")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains(field.GetAttribute("aria-describedby")!.Split(' '), id => page.Document.GetElementById(id)!.TextContent.Contains(page.Error("Budget")!, StringComparison.Ordinal));
        Assert.Equal(before, await site.Look(db => db.Projects.CountAsync()));
    }

    [Fact]
    public async Task What_breaks_a_rule_is_saved_with_its_finding()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "合计不对"), ("Budget", "10"), ("FiscalFunds", "6"), ("OtherFunds", "3"), ("Plan[1]", "40"), ("Plan[2]", "30"));

        var page = await visitor.Get($"/projects/{id}/edit");

        Assert.Contains("相差 1.00 万元", Assert.Single(page.Findings("Budget")));
        Assert.Contains("低于6月底", Assert.Single(page.Findings("Plan[2]")));
    }

    [Fact]
    public async Task A_value_outside_the_catalogue_is_kept_shown_and_reported()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "目录外"), ("Indicators[0].Category", "项目完成指标"), ("Indicators[0].Kind", "进度指标"), ("Indicators[0].Name", "进度"));

        var page = await visitor.Get($"/projects/{id}/edit");

        Assert.Equal("进度指标（目录外）", page.Document.QuerySelector("[name='Indicators[0].Kind'] option[selected]")!.TextContent);
        Assert.Equal("项目完成指标", page.Value("Indicators[0].Category"));
        Assert.NotEmpty(page.Findings("Indicators[0].Category").Concat(page.Findings("Indicators[0].Kind")));
    }

    [Fact]
    public async Task Row_buttons_work_without_script_and_lose_nothing()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get("/projects/new?year=2020");
        page = await visitor.PostWithoutToken("/projects/new/step", Changed(page, ("do", "add"), ("Budget", "十万"), ("Indicators[2].Name", "丙")));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await visitor.PostWithoutToken("/projects/new/step", Changed(page, ("do", "up:2")));
        page = await visitor.PostWithoutToken("/projects/new/step", Changed(page, ("do", "remove:0")));

        Assert.Equal(("十万", "丙", "3"), (page.Value("Budget"), page.Value("Indicators[0].Name"), page.Value("RowCount")));
        Assert.Empty(page.Document.QuerySelectorAll(".error-summary"));
    }

    [Fact]
    public async Task The_funds_are_balanced_by_a_button()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get("/projects/new?year=2020");
        page = await visitor.PostWithoutToken("/projects/new/step", Changed(page, ("Budget", "10"), ("FiscalFunds", "6")));
        var button = page.Document.QuerySelector("[data-live=sum] button")!;
        page = await visitor.PostWithoutToken(button.GetAttribute("formaction")!, Changed(page, ("do", button.GetAttribute("value"))));

        Assert.Equal("4.00", page.Value("OtherFunds"));
        Assert.NotNull(page.Document.QuerySelector("[data-live=sum] .agrees"));
    }

    [Fact]
    public async Task The_same_page_sent_twice_saves_once_and_leads_to_the_same_project()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get("/projects/new?year=2020");
        var sent = Changed(page, ("Name", "连点两次"), ("Code", "287-TWICE"), ("do", "save"));

        var answers = await Task.WhenAll(visitor.PostWithoutToken("/projects/new", sent), visitor.PostWithoutToken("/projects/new", sent));

        Assert.NotNull(answers[0].Redirect);
        Assert.Equal(answers[0].Redirect, answers[1].Redirect);
        Assert.Equal(1, await site.Look(db => db.Projects.CountAsync(project => project.Name == "连点两次")));

        var edit = await visitor.Get(answers[0].Redirect!);
        sent = Changed(edit, ("Purpose", "改一次"), ("do", "save"));
        await visitor.PostWithoutToken(answers[0].Redirect!, sent);
        Assert.Equal(answers[0].Redirect, (await visitor.PostWithoutToken(answers[0].Redirect!, sent)).Redirect);
        Assert.Equal(2, await site.Look(db => db.Projects.Where(project => project.Name == "连点两次").Select(project => project.Version).SingleAsync()));
    }

    [Fact]
    public async Task An_old_page_sent_again_after_later_changes_takes_nothing_back()
    {
        var visitor = await site.SignedIn();
        var sent = Changed(await visitor.Get("/projects/new?year=2020"), ("Name", "一小时后"), ("Purpose", "第一稿"), ("do", "save"));
        var first = await visitor.PostWithoutToken("/projects/new", sent);
        await visitor.Submit(await visitor.Get(first.Redirect!), Sheet.Form, ("Purpose", "第二稿"));

        var again = await visitor.PostWithoutToken("/projects/new", sent);

        Assert.Equal(first.Redirect, again.Redirect);
        Assert.Equal("第二稿", await site.Look(db => db.Projects.Where(project => project.Name == "一小时后").Select(project => project.Purpose).SingleAsync()));
    }

    [Fact]
    public async Task The_same_page_sent_again_with_other_content_is_not_lost()
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Get("/projects/new?year=2020");
        await visitor.PostWithoutToken("/projects/new", Changed(page, ("Name", "后退再改"), ("do", "save")));

        var again = await visitor.PostWithoutToken("/projects/new", Changed(page, ("Name", "后退再改"), ("Purpose", "后来才想到"), ("do", "save")));

        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("后来才想到", again.Document.QuerySelector("[data-field=Purpose]")!.TextContent);
    }

    [Fact]
    public async Task A_code_that_the_unit_has_already_is_refused_beside_the_field()
    {
        var visitor = await site.SignedIn();
        await visitor.NewProject(("Name", "第一个"), ("Code", "287-SAME"));

        var page = await visitor.Submit(await visitor.Get("/projects/new?year=2020"), Sheet.Form, ("Name", "第二个"), ("Code", "２８７－ｓａｍｅ"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, ProjectRules.CodeUnique.Text), (page.Status, page.Error("Code")));
        Assert.Equal("２８７－ｓａｍｅ", page.Value("Code"));
    }

    [Fact]
    public async Task What_is_not_on_the_page_cannot_be_changed_through_it()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "只改页面上的"));
        var other = await visitor.NewProject(("Name", "另一个"));

        await visitor.Submit(await visitor.Get($"/projects/{id}/edit"), Sheet.Form,
            ("Id", other.ToString()), ("State", "Approved"), ("UnitId", "1"), ("Year", "2019"), ("SubmittedById", "x"), ("Name", "改过了"));

        var saved = await site.Look(db => db.Projects.Include(p => p.Unit).SingleAsync(project => project.Id == id));
        Assert.Equal(("改过了", ReviewState.Draft, "287002", 2020, null), (saved.Name, saved.State, saved.Unit.Code, saved.Year, saved.SubmittedById));
        Assert.Equal("另一个", await site.Look(db => db.Projects.Where(project => project.Id == other).Select(project => project.Name).SingleAsync()));
    }

    [Theory]
    [InlineData("Version", "x")]
    [InlineData("SubmitKey", "")]
    public async Task A_page_without_its_version_or_key_is_refused(string field, string value)
    {
        var visitor = await site.SignedIn();
        var page = await visitor.Submit(await visitor.Get("/projects/new?year=2020"), Sheet.Form, ("Name", "x"), (field, value));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
    }

    [Fact]
    public async Task A_check_answers_what_is_to_be_said_and_saves_nothing()
    {
        var visitor = await site.SignedIn();
        var id = await visitor.NewProject(("Name", "边填边查"), ("Budget", "10"), ("FiscalFunds", "10"));
        var page = await visitor.Get($"/projects/{id}/edit");

        var answer = await visitor.PostWithoutToken($"/projects/{id}/check", Changed(page, ("Name", "改了名称"), ("OtherFunds", "1e2"), ("Plan[0]", "25"), ("Indicators[0].Target", "≥60人次")));

        string Live(string key) => answer.Document.QuerySelector($"[data-live='{key}']")!.TextContent;
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains("改了名称绩效目标表", Live("official-form"));
        Assert.Contains("2.50 万元", Live("Plan[0].Amount"));
        Assert.Contains("60", Live("Indicators[0].Target"));
        Assert.NotNull(answer.Error("OtherFunds"));
        Assert.Contains("读不出来", Live("sum"));
        Assert.Contains("保存前要改正", Live("findings"));
        Assert.Equal("边填边查", await site.Look(db => db.Projects.Where(project => project.Id == id).Select(project => project.Name).SingleAsync()));
    }

    internal static KeyValuePair<string, string?>[] Changed(Page page, params (string Name, string? Value)[] changes) =>
    [
        .. page.Fields(Sheet.Form).Where(field => changes.All(change => change.Name != field.Key)),
        .. changes.Select(change => new KeyValuePair<string, string?>(change.Name, change.Value)),
    ];
}
