using System.Globalization;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Testing;
using CsCheck;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;
using SheetCell = DocumentFormat.OpenXml.Spreadsheet.Cell;
using SheetRow = DocumentFormat.OpenXml.Spreadsheet.Row;

namespace BudgetPerformance.Documents.Tests.Writers.Excel;

public sealed class ExcelWriterTests
{
    [Fact]
    public void The_three_tables_of_the_filed_document_read_back_to_the_character_and_the_figure()
    {
        var forms = Touchstone.Projects.Select((details, i) => Workbooks.Form(details, Touchstone.Unit, i + 1)).ToList();
        var file = Workbooks.Write(forms);

        for (var i = 0; i < forms.Count; i++)
            Assert.Equal(Texts(forms[i]), Workbooks.Cells(file, i).Select(cell => cell.Text));
    }

    [Fact]
    public void Another_library_reads_the_same_texts_and_numbers()
    {
        var forms = Touchstone.Projects.Select((details, i) => Workbooks.Form(details, Touchstone.Unit, i + 1)).ToList();
        using var file = new MemoryStream(Workbooks.Write(forms));

        foreach (var (form, sheet) in forms.Zip(file.GetSheetNames()))
        {
            var filled = file.Query(sheetName: sheet).Cast<IDictionary<string, object?>>().SelectMany(row => row.Values).Where(value => value is not null and not "");
            Assert.Equal(Texts(form).Where(text => text.Length > 0), filled.Select(value => value is double number ? number.ToString("0.00", CultureInfo.InvariantCulture) : (string)value!));
        }
    }

    [Fact]
    public void Merges_widths_page_and_print_title_are_those_of_the_official_form()
    {
        using var document = Workbooks.Open(Workbooks.Write(Workbooks.Form(Given.Details())));
        var sheet = Workbooks.Sheet(document, 0).Worksheet;

        Assert.Equal(
            ["A1:L1", "A2:I2", "J2:L2", "A3:B3", "C3:F3", "G3:H3", "I3:L3", "A4:B5", "C4:D4", "F4:H4", "J4:K4", "C5:L5", "A6:B7", "C6:D6", "E6:G6", "H6:I6", "J6:L6", "C7:D7", "E7:G7", "H7:I7", "J7:L7", "A8:B8", "C8:L8"],
            sheet.Descendants<MergeCell>().Select(merge => merge.Reference!.Value).Take(23));
        Assert.All(Enumerable.Range(1, 12), column => Assert.Equal(170.0 / 12 * 96 / 25.4 / 8, Width(column), 0.01));
        var setup = sheet.GetFirstChild<PageSetup>()!;
        Assert.Equal((9u, 0u, OrientationValues.Portrait), (setup.PaperSize!.Value, setup.FitToHeight!.Value, setup.Orientation!.Value));
        Assert.True(sheet.SheetProperties!.PageSetupProperties!.FitToPage!.Value);
        Assert.Equal("'走访慰问经费绩效目标表'!$9:$9", document.WorkbookPart!.Workbook.DefinedNames!.Single().InnerText);

        double Width(int column) => sheet.Descendants<Column>().Single(range => range.Min! <= (uint)column && range.Max! >= (uint)column).Width!.Value;
    }

    [Fact]
    public void Every_cell_of_a_merge_has_its_border()
    {
        using var document = Workbooks.Open(Workbooks.Write(Workbooks.Form(Given.Details())));
        var framed = Workbooks.Sheet(document, 0).Worksheet.Descendants<SheetRow>().Where(row => row.RowIndex! > 2).SelectMany(row => row.Elements<SheetCell>()).ToList();
        var borders = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Borders!;

        Assert.Equal(10 * 12, framed.Count);
        Assert.All(framed, cell => Assert.Equal(BorderStyleValues.Thin, ((Border)borders.ElementAt((int)Workbooks.Style(document, cell).BorderId!.Value)).BottomBorder!.Style!.Value));
    }

    [Theory]
    [InlineData("5", "0.00", "5.00")]
    [InlineData("0.1234", "0.00####", "0.1234")]
    [InlineData("5.005", "0.00####", "5.005")]
    [InlineData("99999999.9999", "0.00####", "99999999.9999")]
    public void An_amount_is_a_number_that_shows_all_its_decimals(string amount, string format, string printed)
    {
        var file = Workbooks.Write(Workbooks.Form(Given.Details(budget: decimal.Parse(amount, CultureInfo.InvariantCulture))));
        using var document = Workbooks.Open(file);
        var cell = Workbooks.Cells(file).First(cell => cell.IsNumber);

        Assert.Equal(printed, cell.Text);
        Assert.Equal(format, Workbooks.Format(document, Workbooks.Sheet(document, 0).Worksheet.Descendants<SheetCell>().Single(raw => raw.CellReference == cell.Reference)));
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("+86", true)]
    [InlineData("-5", true)]
    [InlineData("@SUM(A1)", true)]
    [InlineData("＝1", true)]
    [InlineData(" =1", true)]
    [InlineData("0012", true)]
    [InlineData("95%", true)]
    [InlineData("1/2", true)]
    [InlineData("2020-03-01", true)]
    [InlineData("2020年3月", true)]
    [InlineData("1E5", true)]
    [InlineData("≥100", false)]
    [InlineData("true", false)]
    [InlineData("_x0041_", false)]
    [InlineData("  前后空格  ", false)]
    [InlineData("第一行\n\n 第三行\n", false)]
    [InlineData("𠮷䶮👨‍👩‍👧é", false)]
    [InlineData("<script>&amp;]]>", false)]
    public void Text_stays_the_text_it_is(string text, bool quoted)
    {
        var file = Workbooks.Write(Workbooks.Form(Given.Details() with { Purpose = text }));
        using var document = Workbooks.Open(file);
        var cell = Workbooks.Sheet(document, 0).Worksheet.Descendants<SheetCell>().Single(cell => cell.CellReference == "C5");

        Assert.Equal((text, false), Workbooks.Cells(file).Where(read => read.Reference == "C5").Select(read => (read.Text, read.IsNumber)).Single());
        Assert.Null(cell.CellFormula);
        Assert.Equal(quoted, Workbooks.Style(document, cell).QuotePrefix?.Value == true);
    }

    [Fact]
    public void A_character_that_xml_cannot_hold_never_breaks_the_file()
    {
        var file = Workbooks.Write(Workbooks.Form(Given.Details(name: "a\u0001\uFFFE\uD800b") with { Purpose = "c\u0000\u000Bd" }));

        Assert.Contains("ab", Workbooks.Cells(file).Select(cell => cell.Text));
        Assert.Contains("cd", Workbooks.Cells(file).Select(cell => cell.Text));
        AssertValid(file);
    }

    [Fact]
    public void A_long_text_is_spread_over_rows_that_excel_can_show()
    {
        var form = Workbooks.Form(GeneratedProjects.AtTheEdge(), stamp: "草稿 第 3 版");
        var file = Workbooks.Write(form);
        using var document = Workbooks.Open(file);
        var sheet = Workbooks.Sheet(document, 0).Worksheet;

        Assert.Equal(Texts(form), Workbooks.Cells(file).Select(cell => cell.Text));
        Assert.All(sheet.Descendants<SheetRow>(), row => Assert.InRange(row.Height!.Value, 20, 409));
        var purpose = Workbooks.Cells(file).Single(cell => cell.Text.Length == 3000).Merge.Split(':').Select(reference => int.Parse(reference[1..], CultureInfo.InvariantCulture)).ToArray();
        Assert.InRange(Enumerable.Range(purpose[0], purpose[1] - purpose[0] + 1).Sum(Height), 3000 / 38 * 13, 3000 / 38 * 20);
        Assert.Equal("&C第 &P 页 共 &N 页&R草稿 第 3 版", sheet.GetFirstChild<HeaderFooter>()!.OddFooter!.Text);
        AssertValid(file);

        double Height(int row) => sheet.Descendants<SheetRow>().Single(candidate => candidate.RowIndex! == (uint)row).Height!.Value;
    }

    [Fact]
    public void The_file_says_who_made_it_when_and_has_the_same_bytes_again()
    {
        var forms = new[] { Workbooks.Form(Given.Details()), Workbooks.Form(GeneratedProjects.AtTheEdge()) };
        var file = Workbooks.Write(forms);
        using var document = Workbooks.Open(file);

        Assert.Equal(("绩效目标表", "区委老干部局", Given.Morning.UtcDateTime), (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Created?.ToUniversalTime()));
        Assert.Equal(("宋体", 11.0), document.WorkbookPart!.WorkbookStylesPart!.Stylesheet.Fonts!.Elements<Font>().Select(font => (font.FontName!.Val!.Value, font.FontSize!.Val!.Value)).First());
        Assert.Equal(file, Workbooks.Write(forms));
    }

    [Fact]
    public void Every_form_gets_its_own_sheet_under_a_name_excel_takes()
    {
        string[] names = ["甲", "甲", "a/b\\c:d[e]*?", "很长的名称" + new string('长', 60), "很长的名称" + new string('长', 60), "'引号'", ""];
        using var document = Workbooks.Open(Workbooks.Write([.. names.Select(name => Workbooks.Form(Given.Details(name: name)))]));
        var sheets = document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();

        Assert.Equal(["甲绩效目标表", "甲绩效目标表 (2)", "a b c d e   绩效目标表"], sheets.Take(3));
        Assert.Equal(names.Length, sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(sheets, name => Assert.True(name.Length is > 0 and <= 31 && name.IndexOfAny([.. "[]:*?/\\"]) < 0 && name[0] != '\'' && name[^1] != '\''));
    }

    [Fact]
    public void Whatever_was_filled_in_is_in_the_file_in_the_same_order_and_the_file_is_valid() => GeneratedProjects.Details.Sample(details =>
    {
        var form = Workbooks.Form(details);
        var file = Workbooks.Write(form);
        AssertValid(file);
        Assert.Equal(Texts(form), Workbooks.Cells(file).Select(cell => cell.Text));
    }, iter: 60);

    private static IEnumerable<string> Texts(GridLayout form) => form.Cells.Select(placed => placed.Cell.Text).Prepend(form.Grid.Title)
        .Where((text, i) => text.Length > 0 || form.Cells[i - 1].Cell is { Columns: > 1 } or { Rows: > 1 });

    private static void AssertValid(byte[] file)
    {
        using var document = Workbooks.Open(file);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }
}
