using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class RealDocumentTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    [Fact]
    public async Task P1_a_plan_may_be_blank_up_to_december()
    {
        var saved = await desk.Accepted(("Plan[0]", ""), ("Plan[1]", ""), ("Plan[2]", ""), ("Plan[3]", "100.00"));

        Assert.Equal([null, null, null, 100m], Enumerable.Range(0, 4).Select(position => saved.Plan[position]?.Points));
    }

    [Fact]
    public async Task P2_other_funds_left_blank_stay_blank_also_in_the_workbook()
    {
        var saved = await desk.Accepted(("Budget", "5.00"), ("FiscalFunds", "5.00"), ("OtherFunds", ""));

        Assert.Null(saved.Funding.OtherFunds);
        Assert.DoesNotContain(await desk.Workbook(saved.Id), cell => cell is "0" or "0.00");
    }

    [Theory]
    [InlineData("P3", "Indicators[0].Target", "≥100青少年工作满意度")]
    [InlineData("P5", "Purpose", "“引号”、顿号、《书名》（括号）\n\u3000\u3000他/她们")]
    [InlineData("P5", "Indicators[0].Description", "“引号”、顿号、《书名》（括号）\n\u3000\u3000他/她们")]
    [InlineData("P7", "Name", "慰问𠮷龙、䶮生、㛃如")]
    [InlineData("P7", "Indicators[0].Name", "𠮷䶮㛃")]
    public async Task A_real_text_is_kept_to_the_letter(string number, string path, string typed)
    {
        var saved = await desk.Accepted((path, typed));

        Assert.Equal(typed, (await desk.Visitor.Get($"/projects/{saved.Id}/edit")).Value(path));
        Assert.Contains(await desk.Workbook(saved.Id), cell => cell.Contains(typed, StringComparison.Ordinal));
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task P4_the_treasurys_code_is_kept()
    {
        var saved = await desk.Accepted(EntryDesk.YearInYuan, ("Code", "287-0601-JBN-3DQQ"));

        Assert.Equal("287-0601-JBN-3DQQ", saved.Code.Text);
        Assert.Contains("287-0601-JBN-3DQQ", await desk.Workbook(saved.Id));
    }

    [Fact]
    public async Task P4_the_unit_keeps_its_long_name()
    {
        const string Name = "中国共产党秦皇岛市北戴河区委员会老干部局";
        await desk.Site.Look(async db =>
        {
            db.Units.Single(unit => unit.Code == "287002").Rename(Name);
            return await db.SaveChangesAsync();
        });
        var saved = await desk.Accepted();

        Assert.Contains(Name, (await desk.Visitor.Get($"/projects/{saved.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains(await desk.Workbook(saved.Id), cell => cell.Contains(Name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task P6_three_thousand_characters_with_every_kind_of_line_break_are_kept_with_one_kind()
    {
        var line = new string('用', 749);
        var saved = await desk.Accepted(("Purpose", $"{line}\r\n{line}\n{line}\r{line}"));

        Assert.Equal($"{line}\n{line}\n{line}\n{line}", saved.Purpose);
    }

    [Fact]
    public async Task P6_a_line_break_of_two_bytes_counts_as_one_character()
    {
        var text = string.Concat(Enumerable.Repeat("用\r\n", Project.PurposeMaxLength / 2));

        Assert.Equal(Project.PurposeMaxLength, PlainText.Length((await desk.Accepted(("Purpose", text))).Purpose));
    }

    [Fact]
    public async Task P8_full_width_figures_are_read()
    {
        var saved = await desk.Accepted(("Budget", "１０．５０"), ("FiscalFunds", "１０．５０"), ("OtherFunds", ""), ("Plan[0]", "１０．５０"));

        Assert.Equal((10.5m, 10.5m), (saved.Funding.Budget!.Value.In(MoneyUnit.TenThousandYuan), saved.Plan[0]!.Value.Points));
    }

    [Theory]
    [InlineData("P9", 2020, "968.1918", "968.1918")]
    [InlineData("P9", 2020, "6923.3552", "6923.3552")]
    [InlineData("P9", 2020, "10606.7522", "10606.7522")]
    [InlineData("P9", 2020, "89.974", "89.974")]
    [InlineData("P9", EntryDesk.YearInYuan, "9681918", "9681918.00")]
    [InlineData("P10", EntryDesk.YearInYuan, "10,308,000.00", "10308000.00")]
    [InlineData("P10", EntryDesk.YearInYuan, "8,827,620.53", "8827620.53")]
    public async Task An_amount_as_real_tables_have_it_keeps_every_digit_and_its_unit(string number, int year, string typed, string shown)
    {
        var saved = await desk.Accepted(year, ("Budget", typed), ("FiscalFunds", typed), ("OtherFunds", ""));
        var unit = year == EntryDesk.YearInYuan ? MoneyUnit.Yuan : MoneyUnit.TenThousandYuan;

        Assert.Equal((unit, shown), (saved.FiscalYear.Template.MoneyUnit, saved.Funding.Budget!.Value.Print(unit)));
        Assert.Equal(saved.Funding.Budget, Money.Of(saved.Funding.Budget.Value.In(MoneyUnit.TenThousandYuan), MoneyUnit.TenThousandYuan));
        Assert.Equal(shown, (await desk.Visitor.Get($"/projects/{saved.Id}/edit")).Value("Budget"));
        Assert.Contains(shown, (await desk.Visitor.Get($"/projects/{saved.Id}/form.html")).Document.QuerySelector(".official-form")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await desk.Workbook(saved.Id), cell => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) && amount == decimal.Parse(shown, CultureInfo.InvariantCulture));
        Assert.Contains(await desk.Workbook(saved.Id), cell => cell.Contains(unit.Chinese(), StringComparison.Ordinal));
        var (pig, poppler, _) = await desk.PdfTexts(saved.Id);
        Assert.All([pig, poppler], text => Assert.Contains(shown, text, StringComparison.Ordinal));
        Assert.NotEmpty(number);
    }

    [Fact]
    public async Task N5_a_tenth_of_a_fen_is_refused_where_the_unit_is_yuan()
    {
        var page = await desk.Visitor.Get($"/projects/new?year={EntryDesk.YearInYuan}");
        var answer = await desk.Post("/projects/new", desk.Filled(page, ("Budget", "10.005")));

        Assert.Contains("2 位小数", answer.Error("Budget")!, StringComparison.Ordinal);
        Assert.Equal("10.005", answer.Value("Budget"));
    }
}
