using System.IO.Compression;
using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Forms;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Documents.Writers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Outline;
using Hyperlink = DocumentFormat.OpenXml.Wordprocessing.Hyperlink;

namespace BudgetPerformance.Documents.Tests.Writers;

public sealed class BookFileTests
{
    private static readonly Lazy<byte[]> Pdf = new(() => Books.Write(Books.Dozen(), BookFormat.Pdf));
    private static readonly Lazy<byte[]> Docx = new(() => Books.Write(Books.Dozen(), BookFormat.Docx));
    private static readonly Lazy<byte[]> Xlsx = new(() => Books.Write(Books.Dozen(), BookFormat.Xlsx));

    private static readonly List<string> Titles = [.. Books.Dozen().Body().SelectMany(Headings.Of).Select(heading => heading.Text)];

    [Fact]
    public void The_numbers_of_the_contents_are_those_of_the_pages_in_the_pdf()
    {
        using var document = PdfDocument.Open(Pdf.Value);
        var pages = document.GetPages().Select(page => Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)))).ToList();

        AssertContentsHold(pages);
        Assert.True(Starts(pages, "6、") - Starts(pages, "5、") > 3, "The long form has to take more than three pages.");
    }

    [Fact]
    public void An_office_program_opens_word_and_excel_and_shows_each_heading_on_the_page_that_word_s_contents_name()
    {
        var printed = LibreOffice.Convert("pdf", (Docx.Value, "docx"), (Xlsx.Value, "xlsx"));
        using (var word = PdfDocument.Open(printed[0]))
            AssertContentsHold([.. word.GetPages().Select(page => Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value))))]);
        using var excel = PdfDocument.Open(printed[1]);
        Assert.Contains(Printed.Squeezed(Titles[^1]), Printed.Squeezed(excel.GetPage(1).Text));
    }

    [Fact]
    public void Word_and_excel_files_have_nothing_a_validator_complains_of()
    {
        Assert.Empty(WordFiles.Complaints(Docx.Value));
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Xlsx.Value), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(workbook).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Word_has_real_headings_and_contents_that_it_can_bring_up_to_date()
    {
        using var document = WordFiles.Open(Docx.Value);
        var body = document.MainDocumentPart!.Document.Body!;
        var headings = body.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value is "1" or "2").ToList();
        var links = body.Descendants<Hyperlink>().ToList();

        Assert.Equal(Titles, headings.Select(WordFiles.Text));
        Assert.Equal(headings.Select(heading => heading.GetFirstChild<BookmarkStart>()!.Name!.Value), links.Select(link => link.Anchor!.Value));
        Assert.Equal(" TOC \\o \"1-2\" \\h \\z \\u ", body.Descendants<FieldCode>().First().Text);
        Assert.Equal(body.Descendants<FieldChar>().Count(mark => mark.FieldCharType! == FieldCharValues.Begin), body.Descendants<FieldChar>().Count(mark => mark.FieldCharType! == FieldCharValues.End));
        Assert.Equal(12, body.Descendants<TableHeader>().Count());
    }

    [Fact]
    public void Pdf_has_bookmarks_of_two_ranks_and_each_line_of_the_contents_is_a_link_to_its_page()
    {
        using var document = PdfDocument.Open(Pdf.Value);
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["第一部分 部门整体绩效目标", "第二部分 预算项目绩效目标"], bookmarks.Roots.Select(root => root.Title));
        Assert.Equal(Titles, bookmarks.GetNodes().Select(node => node.Title));

        var links = document.GetPages().SelectMany(page => page.GetAnnotations()).Where(annotation => annotation.Type == AnnotationType.Link).Select(link => ((GoToAction)link.Action!).Destination.PageNumber);
        Assert.Equal(bookmarks.GetNodes().Cast<DocumentBookmarkNode>().Select(node => node.PageNumber), links);
    }

    [Fact]
    public void The_workbook_has_a_sheet_for_each_form_a_link_to_each_sheet_and_a_row_for_each_indicator()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(Xlsx.Value), false);
        var book = document.WorkbookPart!;
        var sheets = book.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        WorksheetPart Part(int index) => (WorksheetPart)book.GetPartById(book.Workbook.Descendants<Sheet>().ElementAt(index).Id!.Value!);

        Assert.Equal(1 + 1 + 12 + 1, sheets.Count);
        Assert.Equal(sheets.Count, sheets.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(sheets, name => Assert.InRange(name.Length, 1, 31));
        Assert.Equal(sheets.Skip(1).Select(name => $"'{name}'!A1"), Part(0).Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Hyperlink>().Select(link => link.Location!.Value));
        Assert.Equal(3 + Books.Dozen().Projects.Sum(project => project.Details.Indicators.Count), Part(sheets.Count - 1).Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>().Count(row => row.Descendants<CellValue>().Any()));
        Assert.Single(Part(sheets.Count - 1).Worksheet.Descendants<AutoFilter>());
    }

    [Theory, InlineData(BookFormat.ZipOfDocx, "docx"), InlineData(BookFormat.ZipOfPdf, "pdf"), InlineData(BookFormat.ZipOfXlsx, "xlsx")]
    public void A_zip_has_a_file_for_each_form_and_no_two_of_one_name(BookFormat format, string extension)
    {
        var book = Books.Dozen() with { Projects = [.. Enumerable.Repeat(Books.Dozen().Projects[0], 3)] };
        using var zip = new ZipArchive(new MemoryStream(Books.Write(book, format)));

        Assert.Equal(
            [
                $"2020年部门整体绩效目标_20200106.{extension}", $"287-0101-TST-0001_第1个项目_绩效目标表_20200106.{extension}",
                $"287-0101-TST-0001_第1个项目_绩效目标表_20200106（2）.{extension}", $"287-0101-TST-0001_第1个项目_绩效目标表_20200106（3）.{extension}",
            ],
            zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.InRange(entry.Length, 1000, int.MaxValue));
    }

    [Fact]
    public void Only_the_chosen_parts_are_printed_and_the_cover_says_what_is_not_approved()
    {
        var book = Books.Dozen() with { Parts = BookParts.Cover | BookParts.Projects, Projects = [.. Books.Dozen().Projects.Take(3)] };
        var text = Printed.Letters(Books.Write(book, BookFormat.Pdf));

        Assert.StartsWith("2020年部门预算绩效信息编制单位：区委老干部局编制日期：2020年1月6日草稿：有2个项目尚未审核通过第二部分", text);
        Assert.DoesNotContain("目录", text);
        Assert.DoesNotContain("总体绩效目标", text);
    }

    [Theory, InlineData(BookFormat.Docx), InlineData(BookFormat.Pdf), InlineData(BookFormat.Xlsx), InlineData(BookFormat.ZipOfPdf)]
    public void It_says_each_step_and_can_be_stopped_between_two(BookFormat format)
    {
        var (book, steps) = (Books.Dozen() with { Projects = [.. Books.Dozen().Projects.Take(4)] }, 0);
        Books.Writer.Write(book, format, Stream.Null, Books.Properties, () => steps++);
        Assert.Equal(BookFile.Steps(book, format), steps);

        using var stopped = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Books.Writer.Write(book, format, Stream.Null, Books.Properties, stopped.Cancel, stopped.Token));
    }

    private static void AssertContentsHold(List<string> pages)
    {
        var contents = pages.FindIndex(page => page.StartsWith("目录", StringComparison.Ordinal));
        var titles = Titles.ConvertAll(Printed.Squeezed);
        for (var i = 0; i < titles.Count; i++)
        {
            var line = Regex.Match(pages[contents], $@"{Regex.Escape(titles[i])}\.*(\d+){(i + 1 < titles.Count ? Regex.Escape(titles[i + 1]) : "第")}");
            Assert.True(line.Success, $"The contents do not name {titles[i]}: {pages[contents]}");
            Assert.Equal(int.Parse(line.Groups[1].Value) - 1, pages.FindIndex(contents + 1, text => text.Contains(titles[i], StringComparison.Ordinal)));
        }
    }

    private static int Starts(List<string> pages, string mark) => pages.FindIndex(page => page.StartsWith(mark, StringComparison.Ordinal) && page.Contains("项目编码", StringComparison.Ordinal));
}
