using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Testing;
using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Writers.Word;

public sealed class WordWriterTests
{
    private const string Hostile = "]]> <w:p/> & &amp; \"引号\" 'x' _x0041_  两个空格\n　第二行　𠮷䶮👨‍👩‍👧é\n\n末行 ";

    [Fact]
    public void The_three_tables_of_the_filed_document_read_back_to_the_character_with_their_merges()
    {
        var forms = Touchstone.Projects.Select((details, i) => Printed.Form(details, Touchstone.Unit, i + 1)).ToList();
        var file = WordFiles.Write(forms);

        Assert.Empty(WordFiles.Complaints(file));
        Assert.Equal(forms.Select(form => form.Grid.Title), WordFiles.Titles(file));
        Assert.Equal(forms.SelectMany(Expected), WordFiles.Cells(file));
    }

    [Fact]
    public void Text_stays_the_text_it_is_and_illegal_characters_never_break_the_file()
    {
        var form = Printed.Form(Given.Details(name: "a\u0001\uFFFE\uD800b") with { Purpose = Hostile });
        var file = WordFiles.Write(form);

        Assert.Empty(WordFiles.Complaints(file));
        Assert.Equal("ab绩效目标表", WordFiles.Titles(file).Single());
        Assert.Contains(Hostile, WordFiles.Cells(file).Select(cell => cell.Text));
    }

    [Fact]
    public void Whatever_was_filled_in_is_in_the_file_in_the_same_order_and_the_file_is_valid() => GeneratedProjects.Details.Sample(details =>
    {
        var form = Printed.Form(details);
        var file = WordFiles.Write(form);
        Assert.Empty(WordFiles.Complaints(file));
        Assert.Equal(Expected(form), WordFiles.Cells(file));
    }, iter: 25);

    [Fact]
    public void Headings_repeat_short_rows_stay_whole_and_tall_ones_may_break()
    {
        using var document = WordFiles.Open(WordFiles.Write(Printed.Form(GeneratedProjects.AtTheEdge())));
        var rows = document.MainDocumentPart!.Document.Descendants<TableRow>().ToList();

        Assert.Equal(["一级指标"], rows.Where(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null).Select(row => WordFiles.Text(row.GetFirstChild<TableCell>()!)));
        var (whole, broken) = (rows.Where(row => row.TableRowProperties!.GetFirstChild<CantSplit>() is not null), rows.Where(row => row.TableRowProperties!.GetFirstChild<CantSplit>() is null));
        Assert.All(whole, row => Assert.InRange(WordFiles.Text(row).Length, 0, 150));
        Assert.All(broken, row => Assert.InRange(WordFiles.Text(row).Length, 150, 5000));
        Assert.Equal(3, broken.Count());
        Assert.Equal(TableRowAlignmentValues.Center, document.MainDocumentPart.Document.Descendants<TableProperties>().First().TableJustification!.Val!.Value);
    }

    [Fact]
    public void The_foot_says_page_and_state_and_forms_of_different_state_have_their_own()
    {
        using var document = WordFiles.Open(WordFiles.Write(Printed.Form(Given.Details(), stamp: "草稿 第 3 版"), Printed.Form(Given.Details(), stamp: "草稿 第 3 版"), Printed.Form(Given.Details())));
        var main = document.MainDocumentPart!;
        var feet = main.Document.Descendants<SectionProperties>().Select(section => WordFiles.Text(((DocumentFormat.OpenXml.Packaging.FooterPart)main.GetPartById(section.GetFirstChild<FooterReference>()!.Id!.Value!)).Footer));

        Assert.Equal(["\t第 1 页 共 1 页\t草稿 第 3 版", "\t第 1 页 共 1 页"], feet);
        Assert.Single(main.Document.Descendants<PageBreakBefore>());
        Assert.Equal([" PAGE ", " NUMPAGES "], main.FooterParts.First().Footer.Descendants<SimpleField>().Select(field => field.Instruction!.Value));
    }

    [Fact]
    public void The_file_says_who_made_it_when_and_has_the_same_bytes_again()
    {
        var form = Printed.Form(Given.Details());
        var file = WordFiles.Write(form);
        using var document = WordFiles.Open(file);

        Assert.Equal(("绩效目标表", "区委老干部局", Given.Morning.UtcDateTime), (document.PackageProperties.Title, document.PackageProperties.Creator, document.PackageProperties.Created?.ToUniversalTime()));
        Assert.Equal(file, WordFiles.Write(form));
    }

    [Fact]
    public void An_office_program_prints_each_table_on_one_upright_page_and_a_long_one_over_several_with_its_heading()
    {
        var form = Printed.Form(Given.Details(), stamp: "草稿 第 1 版");
        using var printed = PdfDocument.Open(LibreOffice.Print(WordFiles.Write(form, Printed.Form(GeneratedProjects.AtTheEdge())), "docx"));
        var pages = printed.GetPages().Select(page => Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)))).ToList();

        Assert.Equal((595, 842), ((int)Math.Round(printed.GetPage(1).Width), (int)Math.Round(printed.GetPage(1).Height)));
        Assert.All(form.Cells.Where(placed => placed.Cell.Text.Length > 0), placed => Assert.Contains(Printed.Squeezed(placed.Cell.Text), pages[0]));
        Assert.EndsWith($"第1页共{pages.Count}页草稿第1版", pages[0]);
        Assert.InRange(pages.Count, 6, 14);
        Assert.All(pages.Where(page => page.Contains("走访台账", StringComparison.Ordinal)), page => Assert.Contains("指标值确定依据", page));
    }

    private static IEnumerable<(string, int, int)> Expected(GridLayout form) => form.Cells.Select(placed => (placed.Cell.Text, placed.Cell.Columns, placed.Cell.Rows));
}
