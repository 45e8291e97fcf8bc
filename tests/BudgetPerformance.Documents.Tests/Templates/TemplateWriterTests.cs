using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Testing;
using ClosedXML.Excel;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace BudgetPerformance.Documents.Tests.Templates;

public sealed class TemplateWriterTests
{
    private static readonly BudgetUnit Unit = Given.Unit();

    private static byte[] OneOfEach() => HandedOut.Written(TemplateSheet.Of(Given.Project(unit: Unit)), TemplateSheet.Of(Given.Project(GeneratedProjects.AtTheEdge(), Unit)), TemplateSheet.Blank(Unit, Given.Year()));

    [Fact]
    public void The_workbook_is_valid_and_names_its_sheets()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(OneOfEach()), false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.Equal(["填写说明", "走访慰问经费", "走访慰问经费 (2)", "新项目", "指标目录"], document.WorkbookPart!.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!));
    }

    [Fact]
    public void Fields_are_open_everything_else_is_locked_without_a_password()
    {
        using var workbook = new XLWorkbook(new MemoryStream(OneOfEach()));
        var sheet = workbook.Worksheet("走访慰问经费");
        Assert.True(sheet.Protection.IsProtected);
        Assert.All("C3 F3 I3 D4 H4 K4 C5 C7 J7 C8 A10 E10 K22".Split(' '), address => Assert.False(sheet.Cell(address).Style.Protection.Locked, address));
        Assert.All("A1 A3 G3 C4 A8 A9 N1 N10".Split(' '), address => Assert.True(sheet.Cell(address).Style.Protection.Locked, address));
        Assert.True(sheet.Column("N").IsHidden);
        Assert.Equal(XLWorksheetVisibility.Hidden, workbook.Worksheet("指标目录").Visibility);
    }

    [Fact]
    public void Forms_of_several_years_offer_each_year_s_own_indicators()
    {
        var later = Given.Year(2021, FormTemplate.National2021 with { MoneyUnit = Domain.MoneyUnit.Yuan });
        using var workbook = new XLWorkbook(new MemoryStream(HandedOut.Written(TemplateSheet.Of(Given.Project(unit: Unit)), TemplateSheet.Blank(Unit, later))));
        string Lists(string sheet, string cell) => workbook.Worksheet(sheet).DataValidations.Single(check => check.Ranges.Any(range => range.Contains(workbook.Worksheet(sheet).Cell(cell).AsRange()))).MinValue;
        string Offered(string name) => string.Join('、', workbook.NamedRange(name).Ranges.Cells().Select(cell => cell.GetString()));

        Assert.Equal(("=一级指标", "=一级指标_2021"), (Lists("走访慰问经费", "A10"), Lists("新项目", "A10")));
        Assert.Contains("VLOOKUP($A10,二级指标位置_2021,3,FALSE)", Lists("新项目", "C10"), StringComparison.Ordinal);
        Assert.Equal(("产出指标、效果指标、满意度指标", "成本指标、产出指标、效益指标、满意度指标"), (Offered("一级指标"), Offered("一级指标_2021")));
        var told = string.Concat(workbook.Worksheet("填写说明").CellsUsed().Select(cell => cell.GetString()));
        Assert.StartsWith("2020、2021 年绩效目标表", told, StringComparison.Ordinal);
        Assert.Contains("金额单位写在每张表的右上角（万元最多 4 位小数，元最多 2 位小数）", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_forms_make_equal_files() => Assert.Equal(OneOfEach(), OneOfEach());

    [Fact]
    public void What_is_written_is_read_back_as_no_change_at_all() =>
        GeneratedProjects.Details.Array[5].Sample(forms => Assert.All(Returned(forms, file => file), Unchanged), iter: 40);

    [Fact]
    public void Nor_does_LibreOffice_change_anything_by_saving_it() =>
        GeneratedProjects.Details.Array[40].Sample(forms => Assert.All(Returned([Given.Details(), GeneratedProjects.AtTheEdge(), .. forms], file => LibreOffice.Convert(file, "xlsx", "xlsx")), Unchanged), iter: 1, threads: 1);

    [Fact]
    public void LibreOffice_offers_the_second_tier_of_the_first()
    {
        var page = System.Text.Encoding.UTF8.GetString(LibreOffice.Convert(OneOfEach(), "xlsx", "fods"));
        Assert.Contains("cell-content-is-in-list(一级指标)", page, StringComparison.Ordinal);
        Assert.Matches(@"cell-content-is-in-list\(OFFSET\(二级指标;VLOOKUP\(", page);
        Assert.Contains("先选一级指标，再从列表里选。", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_marked_workbook_says_what_is_wrong_where_and_can_be_handed_in_again()
    {
        var check = new HandedOut().Text("D4", "五万").Text("I10", "≥80人次").Text("E13", "慰问次数").Number("I13", "43983", 14).Checked()[0];
        using var file = new MemoryStream(HandedOut.Written(TemplateSheet.Marked(check)));
        using (var workbook = new XLWorkbook(file))
        {
            var sheet = workbook.Worksheet(HandedOut.Sheet);
            Assert.Equal(("五万", "≥80人次", "慰问次数"), (sheet.Cell("D4").GetString(), sheet.Cell("I10").GetString(), sheet.Cell("E13").GetString()));
            Assert.Equal("D4：请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。", sheet.Cell("M4").GetString().Split('\n')[0]);
            Assert.StartsWith("I13：单元格是日期格式", sheet.Cell("M13").GetString().Split('\n').First(line => line.StartsWith("I13", StringComparison.Ordinal)), StringComparison.Ordinal);
            Assert.Equal(sheet.Cell("D4").Style.Fill.BackgroundColor, sheet.Cell("I13").Style.Fill.BackgroundColor);
            Assert.NotEqual(sheet.Cell("D4").Style.Fill.BackgroundColor, sheet.Cell("I10").Style.Fill.BackgroundColor);
        }
        using var document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));

        var again = WorkbookCheck.Of(TemplateReader.Read(file.ToArray()).Sheets, new HandedOut().SubjectOf, Given.Preparer(unit: Unit))[0];

        Assert.Equal(["D4"], again.Problems.Where(problem => problem.Blocks).Select(problem => problem.Address).Order());
        Assert.Equal(check.Sheet.Cells, again.Sheet.Cells.Take(check.Sheet.Cells.Count));
    }

    private static IEnumerable<SheetCheck> Returned(ProjectDetails[] forms, Func<byte[], byte[]> handed)
    {
        var projects = forms.Select(form => Given.Project(form.Name.Length > 0 ? form : form with { Name = "无名" }, Unit)).ToList();
        var file = handed(HandedOut.Written([.. projects.Select(project => TemplateSheet.Of(project))]));
        return TemplateReader.Read(file).Sheets.Zip(projects, (sheet, project) => new SheetCheck(sheet, new(project, Unit, project.FiscalYear, new Dictionary<string, CodedProject>()), Given.Preparer(unit: Unit)));
    }

    private static void Unchanged(SheetCheck check)
    {
        Assert.All(check.Merge!.Cells, cell => Assert.Equal((cell.Field, cell.Before), (cell.Field, cell.Mine)));
        Assert.Equal(SheetVerdict.Unchanged, check.Verdict);
    }
}
