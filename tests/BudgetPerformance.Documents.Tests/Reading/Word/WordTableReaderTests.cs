using BudgetPerformance.Documents.Reading.Books;
using static BudgetPerformance.Documents.Tests.Reading.Word.Reading;
using static BudgetPerformance.Documents.Tests.Reading.Word.WordFile;

namespace BudgetPerformance.Documents.Tests.Reading.Word;

/// <summary>A table is read with the cells that are seen, whatever Word and other programs keep in it.</summary>
public sealed class WordTableReaderTests
{
    private const string Asks = "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>";

    [Fact]
    public void Rows_and_cells_whose_deletion_waits_are_gone()
    {
        var project = Project(
            Row("项目名称", "防汛物资"),
            Row("绩效目标", "备足物资。").Replace("<w:tr>", "<w:tr><w:trPr><w:ins/></w:trPr>", StringComparison.Ordinal),
            Row("资金用途", "旧用途。").Replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>", StringComparison.Ordinal),
            Row("预算数（万元）", Cell("3").Replace("<w:tcPr>", "<w:tcPr><w:cellDel/>", StringComparison.Ordinal), Cell("5").Replace("<w:tcPr>", "<w:tcPr><w:cellIns/>", StringComparison.Ordinal)));
        Assert.Equal(("备足物资。", "", "5.00"), (project["Objectives"], project["Purpose"], project["Budget"]));
    }

    [Fact]
    public void Controls_around_rows_cells_and_text_make_no_difference_and_prompts_are_blank()
    {
        var project = Project(
            $"<w:sdt><w:sdtPr/><w:sdtContent>{Row("项目名称", "防汛物资")}</w:sdtContent></w:sdt>",
            Row("项目编码", $"<w:sdt><w:sdtPr/><w:sdtContent>{Cell("A-01")}</w:sdtContent></w:sdt>"),
            Row("资金用途", $"<w:sdt>{Asks}<w:sdtContent>{Cell("单击此处输入文字。")}</w:sdtContent></w:sdt>"),
            Row("绩效目标", Cell("", $"<w:sdt>{Asks}<w:sdtContent>{P("单击此处输入文字。")}</w:sdtContent></w:sdt>{P("备足物资。")}")));
        Assert.Equal(("防汛物资", "A-01", "", "备足物资。"), (project["Name"], project["Code"], project["Purpose"], project["Objectives"]));
    }

    [Fact]
    public void Columns_left_out_at_either_end_of_a_row_keep_the_others_in_place()
    {
        var project = Project(
            Row("项目名称 ▸2", "防汛物资 ▸2"),
            Row("一级指标", "二级指标", "三级指标", "指标值"),
            Row("数量指标", "沙袋", "≥500条").Replace("<w:tr>", "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>", StringComparison.Ordinal),
            Row("产出指标", "质量指标", "合格率").Replace("<w:tr>", "<w:tr><w:trPr><w:gridAfter w:val=\"1\"/></w:trPr>", StringComparison.Ordinal));
        Assert.Equal(("沙袋", "≥500条"), (project["Indicators[0].Name"], project["Indicators[0].Target"]));
        Assert.Equal(("合格率", ""), (project["Indicators[1].Name"], project["Indicators[1].Target"]));
    }

    [Fact]
    public void Old_merges_to_the_left_are_one_cell()
    {
        static string H(string text, string merge) => Cell(text).Replace("<w:tcPr>", $"<w:tcPr><w:hMerge{merge}/>", StringComparison.Ordinal);
        var project = Project(
            Row("项目名称", H("防汛物资", " w:val=\"restart\""), H("", ""), H("", " w:val=\"continue\"")),
            Row("一级指标", "二级指标", "三级指标", "指标值"), Row("产出指标 ▾", "数量指标", "沙袋", "≥500条"), Row("▴", "质量指标", "合格率", "100%"));
        Assert.Equal(("防汛物资", "产出指标", "100%"), (project["Name"], project["Indicators[1].Category"], project["Indicators[1].Target"]));
    }

    [Fact]
    public void Paragraphs_that_lost_their_ends_are_one_line_in_a_cell() =>
        Assert.Equal("备足\n物资。", Project(Row("项目名称", "防汛物资"), Row("绩效目标", Cell("", P("备足") + P("物", "<w:rPr><w:del/></w:rPr>") + P("资。")))).Fields.Single(field => field.Path == "Objectives").Text);

    [Fact]
    public void Labels_with_room_between_their_letters_full_width_digits_and_units_in_brackets()
    {
        var project = Project(Row("项　目　名　称", "防汛物资"), Row("预 算 数\n（ 万 元 ）", "１２．５０"), Row("绩　效\n目　标", "备足。"));
        Assert.Equal(("防汛物资", "12.50", "备足。"), (project["Name"], project["Budget"], project["Objectives"]));
        Assert.Equal(Certainty.Certain, project.Fields.Single(field => field.Path == "Budget").Certainty);
    }
}
