using System.Net;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Web.Tests.Features.Departments;

public sealed class StatementEntryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_list_says_who_has_written_one_and_who_owes_it()
    {
        var page = await (await site.SignedIn("lingdao")).Get("/statements?year=2020");
        var rows = page.Document.QuerySelectorAll("tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent.Trim().Split(' ')[0], row => row.TextContent);

        Assert.Contains("已填报", rows["287002"]);
        Assert.Contains("未填报", rows["287"]);
        Assert.Single((await (await site.SignedIn()).Get("/statements?year=2020")).Document.QuerySelectorAll("tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Get("/statements?year=1999")).Status);
    }

    [Fact]
    public async Task A_new_statement_comes_back_as_it_was_typed_and_is_printed_with_its_numbers()
    {
        var visitor = await site.SignedIn("wangfang");
        var page = await visitor.Get($"/statements/new?year=2020&unitId={await site.UnitId("287003")}");
        Assert.Empty(page.Document.QuerySelectorAll(".field-error, .field-finding"));

        page = await visitor.Step(page, "add:Goals");
        page = await visitor.Step(page, "add:Duties[0].Refinements");
        var saved = await visitor.Submit(page, Sheet.Form,
            ("Lead", "\n 　引言\r\n第二段"), ("Goals[0]", "甲"), ("Goals[1]", "乙"), ("Goals.Numbering", "BracketedArabic"), ("Duties[0].Title", "教学"), ("Duties[0].Narrative", "办好教学。"),
            ("Duties[0].Refinements[0]", "开课"), ("Duties[0].Refinements[1]", "结业"), ("Safeguards[0]", "组织"), ("do", "save-and-leave"));

        Assert.StartsWith("/statements/", saved.Redirect, StringComparison.Ordinal);
        var statement = await site.Statement("287003", 2020);
        Assert.Equal(("\n 　引言\n第二段", Duty.UsualLeadIn, 1), (statement.Lead, statement.Duties[0].LeadIn, statement.Version));
        var shown = await visitor.Get(saved.Redirect!);
        Assert.All(["（1）甲", "（2）乙", "一、教学", "办好教学。该职责绩效目标细化为：", "1、开课", "2、结业", "一、组织", "王芳新建了部门整体绩效目标。"], text => Assert.Contains(text, shown.Text));
        Assert.Equal($"{saved.Redirect}/edit", (await visitor.Get($"/statements/new?year=2020&unitId={statement.UnitId}")).Redirect);
        Assert.Equal("\n 　引言\n第二段", (await visitor.Get($"{saved.Redirect}/edit")).Value("Lead"));
    }

    [Fact]
    public async Task Every_wrong_field_is_named_at_once_and_nothing_typed_is_lost()
    {
        var visitor = await site.SignedIn("zhangmin");
        var before = await site.Statement("287001", 2020);
        var page = await visitor.Submit(await visitor.Get($"/statements/{before.Id}/edit"), Sheet.Form,
            ("Lead", "坏\u0001字"), ("Goals[1]", new string('长', 2001)), ("Duties[0].Title", "两\n行"), ("Duties[1].LeadIn", new string('引', 101)), ("Pasted:Safeguards", "没有拆分"), ("Goals[0]", "没有错的"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.All(["Lead", "Goals[1]", "Duties[0].Title", "Duties[1].LeadIn"], path => Assert.NotNull(page.Error(path)));
        Assert.Equal(StatementRules.PasteTakenApart.Text, page.Error("Pasted:Safeguards"));
        Assert.Equal(("没有错的", "没有拆分"), (page.Value("Goals[0]"), page.Value("Pasted:Safeguards")));
        Assert.Equal(5, page.Document.QuerySelectorAll(".error-summary li a").Length);
        Assert.All(page.Document.QuerySelectorAll(".error-summary li a"), link => Assert.NotNull(page.Document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Equal(before.Version, (await site.Statement("287001", 2020)).Version);
    }

    [Fact]
    public async Task Items_that_did_not_arrive_are_missed_and_too_many_are_refused()
    {
        var visitor = await site.SignedIn("zhangmin");
        var id = (await site.Statement("287001", 2020)).Id;
        var page = await visitor.Get($"/statements/{id}/edit");
        Assert.Equal(StatementRules.ItemsComplete.Text, (await visitor.Submit(page, Sheet.Form, ("Goals[1]", null))).Error("Goals"));
        var many = Enumerable.Range(0, 101).Select(i => ($"Safeguards[{i}]", (string?)$"第{i}")).Append(("ItemCount", "300")).ToArray();
        Assert.Equal(StatementRules.NotTooMany.Text, (await visitor.Submit(page, Sheet.Form, many)).Error("Safeguards"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Submit(page, Sheet.Form, ("Goals.Numbering", "Roman"))).Status);
    }

    [Fact]
    public async Task Warnings_are_shown_beside_their_fields_and_stop_nobody()
    {
        var visitor = await site.SignedIn();
        var statement = await site.Statement("287002", 2021);
        var page = await visitor.Get($"/statements/{statement.Id}/edit");

        Assert.Contains("XX", Assert.Single(page.Findings("Goals[0]")));
        Assert.Equal(StatementRules.DutyTitled.Text, Assert.Single(page.Findings("Duties[1].Title")));
        Assert.Equal(StatementRules.DutyRefined.Text, Assert.Single(page.Findings("Duties[1].Refinements")));
        Assert.Equal(StatementRules.SafeguardsGiven.Text, Assert.Single(page.Findings("Safeguards")));
        Assert.NotNull((await visitor.Submit(page, Sheet.Form, ("Lead", "仍可保存"))).Redirect);
    }

    [Fact]
    public async Task Rows_move_come_and_go_without_script_and_the_last_step_can_be_undone()
    {
        var visitor = await site.SignedIn("zhangmin");
        var page = await visitor.Get($"/statements/{(await site.Statement("287001", 2020)).Id}/edit");
        var (goals, duties) = (page.Items("Goals"), page.Document.QuerySelectorAll("[name$='.Title']").Select(title => title.GetAttribute("value")).ToList());

        page = await visitor.Step(page, "down:Goals[0]", ("Lead", "改过的"));
        Assert.Equal([goals[1], goals[0], goals[2]], page.Items("Goals"));
        page = await visitor.Step(page, "up:Duties[2]");
        Assert.Equal([duties[0], duties[2], duties[1]], page.Document.QuerySelectorAll("[name$='.Title']").Select(title => title.GetAttribute("value")));
        page = await visitor.Step(page, "remove:Duties[1].Refinements[0]");
        Assert.Single(page.Items("Duties[1].Refinements"));
        page = await visitor.Step(page, "undo");
        Assert.Equal(2, page.Items("Duties[1].Refinements").Count);
        Assert.Equal("改过的", page.Value("Lead"));
        Assert.Equal(["一、", "二、", "三、"], page.Document.QuerySelectorAll(".duty-head .number").Select(mark => mark.TextContent));
        Assert.Null(page.Document.QuerySelector("button[value='remove:Duties[0]']"));
    }

    [Fact]
    public async Task A_pasted_section_is_split_into_items_and_what_has_no_place_stays_in_the_box()
    {
        var visitor = await site.SignedIn("zhangmin");
        var page = await visitor.Get($"/statements/new?year=2021&unitId={await site.UnitId("287001")}");
        page = await visitor.Step(page, "paste:Duties", ("Pasted:Duties", "共两项职责：\r\n一、阵地建设。管理阵地，该职责绩效目标细化为：\r\n1开放\r\n2安全\r\n二、帮扶\r\n走访。"));

        Assert.Equal(("阵地建设", "管理阵地，", Duty.UsualLeadIn, "帮扶"), (page.Value("Duties[0].Title"), page.Value("Duties[0].Narrative"), page.Value("Duties[0].LeadIn"), page.Value("Duties[1].Title")));
        Assert.Equal(["开放", "安全"], page.Items("Duties[0].Refinements"));
        Assert.Equal(("Bare", "共两项职责："), (page.Value("Duties[0].Refinements.Numbering"), page.Value("Pasted:Duties")));
        Assert.Contains("职责 2 项", page.Document.QuerySelector(".paste-outcome")!.TextContent);

        page = await visitor.Step(page, "paste:Duties[0].Refinements", ("Pasted:Duties[0].Refinements", "3、整洁\n4、便利"), ("Pasted:Duties", ""));
        Assert.Equal(["开放", "安全", "整洁", "便利"], page.Items("Duties[0].Refinements"));
    }

    [Fact]
    public async Task The_whole_part_of_the_2020_document_is_pasted_at_once_and_printed_as_filed()
    {
        var visitor = await site.SignedIn("lingdao");
        Assert.Equal(HttpStatusCode.Forbidden, (await visitor.Get($"/statements/new?year=2020&unitId={await site.UnitId("287")}")).Status);
        visitor = await site.SignedIn("wangfang");
        var page = await visitor.Get($"/statements/new?year=2021&unitId={await site.UnitId("287003")}");
        page = await visitor.Step(page, "paste:Goals", ("Pasted:Goals", string.Join("\r\n", Touchstone.Part1)));
        var saved = await visitor.Submit(page, Sheet.Form, ("do", "save-and-leave"));

        var shown = await visitor.Get(saved.Redirect!);
        var printed = shown.Document.QuerySelectorAll(".official-form p, .official-form h2, .official-form h3, .official-form h4, .official-form h5").Select(line => line.TextContent.Trim()).ToList();
        Assert.All(Touchstone.Part1.Select(line => line.TrimEnd('：')), line => Assert.Contains(printed, text => text.TrimEnd('：') == line));
        Assert.Equal(StatementText.Read(Touchstone.Part1).Details, (await site.Statement("287003", 2021)).Details with { Duties = [.. (await site.Statement("287003", 2021)).Duties.Select(duty => duty.Details with { Id = null })] });
    }

    [Fact]
    public async Task The_check_answers_numbers_findings_and_the_text_while_it_is_typed()
    {
        var visitor = await site.SignedIn();
        var id = (await site.Statement("287002", 2020)).Id;
        var page = await visitor.Get($"/statements/{id}/edit");
        var answer = await visitor.Post($"/statements/{id}/check", page.Fields(Sheet.Form).Where(field => field.Key is not ("Goals.Numbering" or "Lead" or "__RequestVerificationToken")).Append(new("Goals.Numbering", "Circled")).Append(new("Lead", "做好2019年工作")));

        Assert.Equal("②", answer.Document.QuerySelector("[data-live='Goals[1].Mark']")!.TextContent);
        Assert.Contains("2019", answer.Document.QuerySelector("[data-live=Lead]")!.TextContent);
        Assert.Contains("做好2019年工作", answer.Document.QuerySelector("[data-live=official-form]")!.TextContent);
    }

    [Fact]
    public async Task The_same_page_sent_twice_saves_once()
    {
        var visitor = await site.SignedIn("wangfang");
        var unit = await site.UnitId("287003");
        await site.Look(async db => { db.FiscalYears.Add(new FiscalYear(2022, FormTemplate.National2021)); return await db.SaveChangesAsync(); });
        var page = await visitor.Get($"/statements/new?year=2022&unitId={unit}");
        var sent = page.Fields(Sheet.Form).Where(field => field.Key != "Lead").Append(new("Lead", "连点两次")).Append(new("do", "save")).ToArray();
        var answers = await Task.WhenAll(visitor.PostWithoutToken("/statements/new", sent), visitor.PostWithoutToken("/statements/new", sent));

        Assert.NotNull(answers[0].Redirect);
        Assert.Equal(answers[0].Redirect, answers[1].Redirect);
        Assert.Equal(1, (await site.Statement("287003", 2022)).Version);
    }

    [Fact]
    public async Task What_is_typed_is_kept_offered_again_and_dropped_on_request()
    {
        var visitor = await site.SignedIn("zhangmin");
        var statement = await site.Statement("287001", 2020);
        var edit = $"/statements/{statement.Id}/edit";
        var page = await visitor.Get(edit);
        var copy = page.Document.QuerySelector("entry-form")!.GetAttribute("data-working-copy")!;
        await visitor.Post(copy, page.Fields(Sheet.Form).Where(field => field.Key is not ("Goals[0]" or "__RequestVerificationToken")).Append(new("Goals[0]", "没来得及保存")));

        Assert.NotNull((await visitor.Get(edit)).Document.QuerySelector(".kept-offer a"));
        Assert.Equal("没来得及保存", (await visitor.Get(edit + "?restore=true")).Value("Goals[0]"));
        Assert.Null((await (await site.SignedIn("lijun")).Get($"/statements/{statement.Id}")).Document.QuerySelector("a[href$=edit]"));
        await visitor.Post(copy + "/removal");
        Assert.Null((await visitor.Get(edit)).Document.QuerySelector(".kept-offer a"));
    }

    [Fact]
    public async Task A_duty_that_has_projects_is_not_removed_whatever_is_sent()
    {
        var visitor = await site.SignedIn();
        var statement = await site.Statement("287002", 2020);
        var page = await visitor.Get($"/statements/{statement.Id}/edit");
        var fields = page.Fields(Sheet.Form).Where(field => !field.Key.StartsWith("Duties[0]", StringComparison.Ordinal) && field.Key != "ItemCount").Append(new("ItemCount", $"{4 + 5 + 8}")).ToArray();
        var answer = await visitor.PostWithoutToken($"/statements/{statement.Id}/edit", fields);

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains($"“{statement.Duties[0].Title}”下面还挂着项目", answer.Text);
        Assert.Equal(3, (await site.Statement("287002", 2020)).Duties.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    public async Task Another_units_statement_does_not_exist(string route)
    {
        var visitor = await site.SignedIn();
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/statements/{(await site.Statement("287001", 2020)).Id}{route}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Get($"/statements/2147483647{route}")).Status);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("step")]
    [InlineData("check")]
    [InlineData("resolution")]
    public async Task Nothing_can_be_done_to_another_units_statement_or_without_the_role(string verb)
    {
        var other = (await site.Statement("287001", 2020)).Id;
        (string, string?)[] posted = [("Version", "1"), ("SubmitKey", Guid.NewGuid().ToString()), ("baseVersion", "1"), ("ItemCount", "0")];
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Post($"/statements/{other}/{verb}", posted)).Status);
        foreach (var person in new[] { "lijun", "lingdao", "xitong", "anquan", "shenji" })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await site.SignedIn(person)).Post($"/statements/{other}/{verb}", posted)).Status);
        var unit = await site.UnitId("287001");
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Get($"/statements/new?year=2021&unitId={unit}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignedIn()).Post($"/statements/working-copies/2021/{unit}", posted)).Status);
    }

    [Fact]
    public async Task A_closed_year_is_refused_in_words()
    {
        var answer = await (await site.SignedIn()).Get($"/statements/new?year=2019&unitId={await site.UnitId("287002")}");
        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains(ReviewRules.YearOpen.Text, answer.Text);
    }
}
