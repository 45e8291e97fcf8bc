using BudgetPerformance.Browser.Tests.Browsing;
using BudgetPerformance.Domain.Objectives;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Pasting blocks of cells from a spreadsheet.</summary>
public sealed class PasteTests(Chromium chromium, Site site, ITestOutputHelper output) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task Cells_with_line_breaks_and_quotation_marks_arrive_as_they_were()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Paste("产出指标\t数量指标\t\"走访\n\"\"两节\"\"慰问\"\t\"老有所乐\"活动\t≥60人次\t台账\r\n", 0, nameof(Indicator.Category));
        Assert.Equal(["产出指标", "数量指标", "走访\n\"两节\"慰问", "\"老有所乐\"活动", "≥60人次", "台账"], (await sheet.Table())[0]);
    }

    [Fact]
    public async Task Values_outside_the_catalogue_are_kept_said_and_saved()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Type("Name", "目录外指标试填");
        await sheet.Paste("效益指标\t社会影响\t知晓率\t\t≥80%\t问卷\r\n", 0, nameof(Indicator.Category));
        await Expect(sheet.Status).ToContainTextAsync("2 处不在指标目录内");
        await sheet.Save();
        Assert.Equal(["效益指标", "社会影响", "知晓率", "", "≥80%", "问卷"], (await sheet.Table())[0]);
    }

    [Fact]
    public async Task Blanks_below_a_merged_cell_take_its_value_and_headings_are_passed_over()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Paste("一级指标\t二级指标\t三级指标\r\n产出指标\t数量指标\t甲\r\n\t\t乙\r\n\t质量指标\t丙\r\n", 0, nameof(Indicator.Category));
        var rows = await sheet.Table();
        Assert.Equal(["产出指标", "数量指标", "甲"], rows[0][..3]);
        Assert.Equal(["产出指标", "数量指标", "乙"], rows[1][..3]);
        Assert.Equal(["产出指标", "质量指标", "丙"], rows[2][..3]);
        await Expect(sheet.Status).ToContainTextAsync("3 处空白的上级指标沿用上一行");
        await Expect(sheet.Status).ToContainTextAsync("已略过标题行");
    }

    [Fact]
    public async Task A_block_that_does_not_fit_is_refused_and_nothing_changes()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        var before = await sheet.Table();
        await sheet.Paste("1\t产出指标\t数量指标\t甲\t乙\t≥1人\t丙\r\n", 0, nameof(Indicator.Category));
        await Expect(sheet.Status).ToContainTextAsync("没有粘贴");
        Assert.Equal(before, await sheet.Table());
    }

    [Fact]
    public async Task Words_from_a_letter_go_into_one_cell()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        await sheet.Paste("第一句。\n第二句。", 0, nameof(Indicator.Description));
        await Expect(sheet.Cell(0, nameof(Indicator.Description))).ToHaveValueAsync("第一句。\n第二句。");
    }

    [Fact]
    public async Task Three_hundred_rows_of_six_cells_are_pasted_within_a_second_and_a_half()
    {
        await using var writer = await SignedIn("tianbao");
        var sheet = new EntrySheet(writer.Page);
        await sheet.New();
        var block = string.Concat(Enumerable.Range(1, 300).Select(i => $"产出指标\t数量指标\t第{i}项走访慰问人次\t全年走访慰问离退休干部第{i}组的人次\t≥{i}人次\t走访台账第{i}册\r\n"));
        await writer.Page.EvaluateAsync("""
            () => {
              window.pasteTook = new Promise(done => document.addEventListener("paste", () => {
                const begun = performance.now();
                requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)));
              }, { capture: true }));
            }
            """);
        await sheet.Paste(block, 0, nameof(Indicator.Category));
        await Expect(sheet.Rows).ToHaveCountAsync(300);
        var took = await writer.Page.EvaluateAsync<double>("window.pasteTook");
        output.WriteLine($"300 × 6 cells pasted and drawn in {took:0} ms");
        Assert.Equal(["产出指标", "数量指标", "第300项走访慰问人次", "全年走访慰问离退休干部第300组的人次", "≥300人次", "走访台账第300册"], (await sheet.Table())[299]);
        await Expect(sheet.Count).ToHaveValueAsync("300");
        Assert.True(took < 1500, $"{took:0} ms");

        await writer.Page.Locator("[data-undo]").ClickAsync();
        await Expect(sheet.Rows).Not.ToHaveCountAsync(300);
    }
}
