using System.Text;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Tests.Reading;

public sealed class ForeignListHeadingsTests
{
    private static readonly BudgetUnit Unit = Given.Unit();
    private static readonly Actor Preparer = Given.Preparer(unit: Unit);
    private static readonly ListKind Kind = ForeignListHeadings.KindFor(FormTemplate.Hebei2020);

    [Theory]
    [InlineData("项目代码", "Code")]
    [InlineData("* 项目名称", "Name")]
    [InlineData("单位名称", "BudgetUnit")]
    [InlineData("单位", "BudgetUnit")]
    [InlineData("申报数（元）", "Budget")]
    [InlineData("年初预算数", "Budget")]
    [InlineData("其中：财政拨款", "FiscalFunds")]
    [InlineData("一般公共预算", "FiscalFunds")]
    [InlineData("单位资金", "OtherFunds")]
    [InlineData("项目用途", "Purpose")]
    [InlineData("主要内容", "Purpose")]
    [InlineData("年度绩效目标", "Objectives")]
    [InlineData("3月支出进度", "Plan.3")]
    [InlineData("6月底累计支出进度（%）", "Plan.6")]
    [InlineData("10月", "Plan.10")]
    [InlineData("全年支出计划", "Plan.12")]
    [InlineData("一级指标", "Indicator.Category")]
    [InlineData("指标名称", "Indicator.Name")]
    [InlineData("年度指标值", "Indicator.Target")]
    [InlineData("计算符号", "Indicator.Operator")]
    [InlineData("计量单位", "Indicator.UnitOfMeasure")]
    [InlineData("依据", "Indicator.Basis")]
    [InlineData("3月支出（万元）", null)]
    [InlineData("立项依据", null)]
    [InlineData("联系电话", null)]
    public void The_headings_of_other_systems_are_understood_and_nothing_is_made_of_the_rest(string heading, string? key) => Assert.Equal(key, Kind.Recognise(heading)?.Key);

    [Fact]
    public void Of_several_headings_for_one_column_the_nearest_is_proposed_and_nobody_guesses_the_unit_of_amounts()
    {
        var mapping = ColumnMapping.Propose(Kind, ["单位编码", "项目编码", "项目名称", "单位名称", "合计", "预算数", "单位资金", "其他资金", "主要内容", "资金用途", "备注"], null, null);
        Assert.Equal(("单位名称", "预算数", "其他资金", "资金用途"), (mapping[ForeignListColumns.Unit], mapping[ForeignListColumns.Budget], mapping[ForeignListColumns.OtherFunds], mapping[ForeignListColumns.Purpose]));
        Assert.Null(mapping.Unit);
        Assert.Equal(["单位编码", "合计", "单位资金", "主要内容"], mapping.Unused(["单位编码", "项目编码", "合计", "单位资金", "主要内容", "备注"]));
    }

    [Fact]
    public void The_flat_list_of_our_own_book_says_the_same_as_its_projects()
    {
        var book = Forms.Books.Dozen();
        book = book with { Projects = [.. book.Projects.DistinctBy(project => project.Details.Name).Select((project, i) => project with { Details = project.Details with { Code = new($"287-{i}") } })] };
        var read = ListReader.Read(Forms.Books.Write(book, BookFormat.Xlsx), Kind);
        var mapping = ColumnMapping.Propose(Kind, read.Headings, null, read.StatedUnit);

        Assert.Equal("2020年" + BookTables.ListTitle, Assert.Single(read.Rows.Select(row => row.Sheet).Distinct()));
        Assert.Equal((MoneyUnit.TenThousandYuan, Kind.Columns.Count - 2), (mapping.Unit, mapping.Columns.Count));
        Assert.Equal(["序号"], mapping.Unused(read.Headings));
        Assert.StartsWith("工作表“", Assert.Single(read.Notes, note => note.EndsWith("不像是这张清单的一部分，没有读取。", StringComparison.Ordinal)), StringComparison.Ordinal);
        var projects = book.Projects.Select(project => Given.Project(project.Details, Unit)).ToList();
        var checks = Checked(read, mapping, projects);
        Assert.Equal(book.Projects.Count, checks.Count);
        Assert.All(checks, check => Assert.Equal((SheetVerdict.Unchanged, ""), (check.Verdict, string.Join(' ', check.Problems.Select(problem => problem.Message)))));
        Assert.Equal(projects.SelectMany(project => Revision.Flatten(project.Details)), checks.SelectMany(check => Revision.Flatten(check.Details!)));
    }

    [Fact]
    public void Merged_cells_headings_over_two_rows_and_totals_are_read_as_they_are_meant()
    {
        var read = ListReader.Read(Workbook(sheet =>
        {
            sheet.Cell("A1").SetValue("2020年项目支出预算及绩效目标申报表");
            sheet.Cell("A2").SetValue("金额单位：元");
            Fill(sheet, 3, "序号", "项目编码", "项目名称", "预算数", "", "", "三级指标", "指标值", "计量单位");
            Fill(sheet, 4, "", "", "", "合计", "财政拨款", "其他资金", "", "", "");
            foreach (var range in new[] { "A3:A4", "B3:B4", "C3:C4", "D3:F3", "G3:G4", "H3:H4", "I3:I4" }) sheet.Range(range).Merge();
            Fill(sheet, 5, "1", "287-1", "走访经费", "", "", "", "走访人次", "60", "人次");
            Fill(sheet, 6, "", "", "", "", "", "", "走访户数", "30", "户");
            sheet.Cell("D5").SetValue(50000.01);
            sheet.Cell("E5").SetValue(50000.01);
            foreach (var column in "ABCDEF") sheet.Range($"{column}5:{column}6").Merge();
            Fill(sheet, 7, "合计", "", "", "50000.01");
        }), Kind);
        var mapping = ColumnMapping.Propose(Kind, read.Headings, null, read.StatedUnit);
        var check = Assert.Single(Checked(read, mapping, []));

        Assert.Equal(["项目编码", "项目名称", "合计", "财政拨款", "其他资金", "三级指标", "指标值", "计量单位"], ForeignListColumns.For(FormTemplate.Hebei2020).Select(column => mapping[column]).OfType<string>());
        Assert.Equal(new Funding(new(5_000_001), new(5_000_001), null), check.Details!.Funding);
        Assert.Equal(["走访人次 60人次", "走访户数 30户"], check.Details.Indicators.Select(indicator => $"{indicator.Name} {indicator.Target.Raw}"));
        Assert.Equal(["H5", "H6"], check.Sheet.Cells.Where(cell => cell.Field.EndsWith(".Target", StringComparison.Ordinal)).Select(cell => cell.Address));
        Assert.Contains("工作表“项目”第 7 行是合计，没有读取。", read.Notes);
    }

    [Fact]
    public void A_text_file_is_read_like_a_sheet()
    {
        var read = ListReader.Read(Encoding.UTF8.GetBytes("项目编码,项目名称,申报数（万元）,3月,立项依据\n=\"0012\",走访经费,5.5,25%,文件\n"), Kind);
        var check = Assert.Single(Checked(read, ColumnMapping.Propose(Kind, read.Headings, null, read.StatedUnit), []));
        Assert.Equal(("0012", Given.TenThousand(5.5m)), (check.Details!.Code.Text, check.Details.Funding.Budget));
        Assert.Equal("D2 请只填数字，不要写单位或符号，例如 10.50。", Assert.Single(check.Problems, problem => problem.Blocks) is var problem ? $"{problem.Address} {problem.Message}" : "");
    }

    private static IReadOnlyList<SheetCheck> Checked(ReadList read, ColumnMapping mapping, List<Project> projects)
    {
        var year = Given.Year();
        var list = new ForeignList(new TemplateUpload("a.xlsx", "", read.Notes, null, Unit, Preparer, Given.Morning), year, Unit, read.Headings, read.Rows, mapping, Preparer);
        return [.. list.Map(mapping, Preparer).Select(listed => ForeignSheet.Of(listed, [Unit], projects)).Select(sheet => new SheetCheck(
            sheet, new(sheet.Identity?.ProjectId is null ? null : projects.Find(project => project.Name == sheet[ProjectFields.Name]!.Text), Unit, year, new Dictionary<string, CodedProject>()), Preparer))];
    }

    private static byte[] Workbook(Action<IXLWorksheet> fill)
    {
        using var workbook = new XLWorkbook();
        fill(workbook.AddWorksheet("项目"));
        using var file = new MemoryStream();
        workbook.SaveAs(file);
        return file.ToArray();
    }

    private static void Fill(IXLWorksheet sheet, int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++) if (texts[i].Length > 0) sheet.Cell(row, i + 1).SetValue(texts[i]);
    }
}
