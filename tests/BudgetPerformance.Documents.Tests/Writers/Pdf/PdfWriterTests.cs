using System.Text;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Testing;
using CsCheck;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Writers.Pdf;

public sealed class PdfWriterTests
{
    private const int LargestTable = 120_000;
    private const string ClosingMarks = "，。、；：？！）》”’」』】";

    [Fact]
    public void Each_table_of_the_filed_document_is_one_small_page_whose_text_reads_back_to_the_character()
    {
        Touchstone.SkipUnlessPresent();
        foreach (var details in Touchstone.Projects)
        {
            var form = Printed.Form(details, Touchstone.Unit);
            var pdf = Printed.Write(form);

            using var document = PdfDocument.Open(pdf);
            Assert.Equal(1, document.NumberOfPages);
            Assert.InRange(pdf.Length, 1, LargestTable);
            Assert.Equal(Printed.Says(form) + Printed.Squeezed(Wording.PageOf("1", "1")), Printed.Letters(pdf));
        }
    }

    [Fact]
    public void Another_reader_extracts_every_text_of_the_filed_document_too()
    {
        Touchstone.SkipUnlessPresent();
        foreach (var details in Touchstone.Projects)
        {
            var form = Printed.Form(details, Touchstone.Unit);
            var text = Printed.Squeezed(Encoding.UTF8.GetString(Tool.Run("pdftotext", Printed.Write(form), "-raw", "{file}", "-")));

            Assert.Equal(Printed.Says(form) + Printed.Squeezed(Wording.PageOf("1", "1")), text.Replace("\f", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_file_is_sound()
    {
        var pdf = Printed.Write(Printed.Form(Given.Details()), Printed.Form(GeneratedProjects.AtTheEdge()));

        Assert.Contains("No syntax or stream encoding errors", Encoding.UTF8.GetString(Tool.Run("qpdf", pdf, "--check", "{file}")), StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_are_embedded_as_subsets_that_know_their_characters()
    {
        var fonts = Encoding.UTF8.GetString(Tool.Run("pdffonts", Printed.Write(Printed.Form(Given.Details())), "{file}")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];

        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", font));
    }

    [Fact]
    public void A_screen_reader_finds_a_heading_and_a_table_with_header_cells()
    {
        var structure = Encoding.UTF8.GetString(Tool.Run("pdfinfo", Printed.Write(Printed.Form(Given.Details())), "-struct-text", "{file}"));

        Assert.Matches(@"H1[^\n]*\s+""走访慰问经费绩效目标表""", structure);
        Assert.Contains("Table", structure, StringComparison.Ordinal);
        Assert.Matches(@"TH:\s+(?:/.*\s+)*""项目编码""", structure);
        Assert.Matches(@"TD:\s+(?:/.*\s+)*""走访慰问经费""", structure);
    }

    [Fact]
    public void Each_form_has_a_bookmark_on_its_first_page()
    {
        using var document = PdfDocument.Open(Printed.Write(Printed.Form(GeneratedProjects.AtTheEdge(), ordinal: 1), Printed.Form(Given.Details(), ordinal: 2)));

        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["1、走访慰问经费绩效目标表", "2、走访慰问经费绩效目标表"], bookmarks.Roots.Select(node => node.Title));
        Assert.Equal([1, document.NumberOfPages], bookmarks.Roots.Cast<UglyToad.PdfPig.Outline.DocumentBookmarkNode>().Select(node => node.PageNumber));
    }

    [Fact]
    public void Long_texts_and_many_indicators_go_over_pages_with_nothing_lost_and_headings_repeated()
    {
        var form = Printed.Form(GeneratedProjects.AtTheEdge());
        using var document = PdfDocument.Open(Printed.Write(form));
        var pages = document.GetPages().Select(page => Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)))).ToList();

        Assert.InRange(pages.Count, 5, 20);
        Assert.All(form.Cells.Where(placed => placed.Cell.Text.Length is > 0 and < 12), placed => Assert.Contains(pages, page => page.Contains(Printed.Squeezed(placed.Cell.Text), StringComparison.Ordinal)));
        var first = pages.FindIndex(page => page.Contains("一级指标二级指标三级指标", StringComparison.Ordinal));
        Assert.All(pages.Skip(first), page => Assert.Contains("一级指标二级指标三级指标", page, StringComparison.Ordinal));
        Assert.All(pages, (page, i) => Assert.EndsWith(Printed.Squeezed(Wording.PageOf($"{i + 1}", $"{pages.Count}")), page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("走访慰问经费", "走访慰问经费绩效目标表（续）第2页")]
    [InlineData("一个名称长到一行也放不下的项目，带着𠮷字和更多更多更多更多的说明文字，一直写到纸边还没有写完，所以后面的要略去不印", "…（续）第2页")]
    public void A_loose_sheet_says_which_form_it_belongs_to(string name, string said)
    {
        using var document = PdfDocument.Open(Printed.Write(Printed.Form(GeneratedProjects.AtTheEdge() with { Name = name })));
        var pages = document.GetPages().ToList();
        string Text(UglyToad.PdfPig.Content.Page page) => Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value)));

        Assert.Contains(said, Text(pages[1]), StringComparison.Ordinal);
        Assert.All(pages.Skip(1), page => Assert.Contains("（续）", Text(page), StringComparison.Ordinal));
        Assert.DoesNotContain("（续）", Text(pages[0]), StringComparison.Ordinal);
        Assert.All(pages[1].Letters, letter => Assert.InRange(letter.EndBaseLine.X, 0, pages[1].Width - 40));
    }

    [Fact]
    public void The_largest_amount_is_printed_whole_inside_its_cell()
    {
        using var document = PdfDocument.Open(Printed.Write(Printed.Form(GeneratedProjects.AtTheEdge())));

        Assert.Contains("99999999.9999", string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)), StringComparison.Ordinal);
    }

    [Fact]
    public void Rare_characters_read_back_and_those_no_font_draws_are_named()
    {
        var details = Given.Details(name: "𠮷䶮㛃工程") with { Purpose = "家庭👨‍👩‍👧活动" };
        var pdf = Printed.Write([Printed.Form(details)], out var undrawn);

        var letters = Printed.Letters(pdf);
        Assert.Contains("𠮷䶮㛃工程绩效目标表", letters, StringComparison.Ordinal);
        Assert.Contains("家庭👨‍👩‍👧活动", letters, StringComparison.Ordinal);
        Assert.DoesNotContain("䶮", undrawn);
        Assert.Equal(File.Exists(Path.Combine(AppContext.BaseDirectory, "fonts", "NotoSerifJP_400Regular.ttf")), !undrawn.Contains("𠮷"));
        Assert.Contains("👨‍👩‍👧", undrawn);
    }

    [Fact]
    public void No_line_begins_with_closing_punctuation()
    {
        var purposes = Enumerable.Range(1, 40).Select(i => string.Concat(Enumerable.Repeat(new string('字', i) + "，“重点”（突出）。", 12)));
        using var document = PdfDocument.Open(Printed.Write(purposes.Select(purpose => Printed.Form(Given.Details() with { Purpose = purpose }))));

        var starts = document.GetPages().SelectMany(page => page.Letters.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)))
            .Select(line => line.MinBy(letter => letter.StartBaseLine.X)!.Value).ToList();
        Assert.True(starts.Count > 400);
        Assert.DoesNotContain(starts, start => ClosingMarks.Contains(start, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_form_makes_the_same_bytes() =>
        Assert.Equal(Printed.Write(Printed.Form(Given.Details())), Printed.Write(Printed.Form(Given.Details())));

    [Fact]
    public void Nothing_typed_becomes_a_command_of_the_file()
    {
        var pdf = Printed.Write(Printed.Form(Given.Details(name: ")/JS(app.alert(1))/OpenAction<</URI(x)>>")));
        var plain = Encoding.Latin1.GetString(Tool.Run("qpdf", pdf, "--qdf", "--object-streams=disable", "{file}", "{out}"));

        Assert.All(["/JS", "/JavaScript", "/OpenAction", "/URI", "/Launch", "/AA"], command => Assert.DoesNotContain(command, plain, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draft_says_so_on_every_page()
    {
        using var document = PdfDocument.Open(Printed.Write(Printed.Form(GeneratedProjects.AtTheEdge(), stamp: "草稿 第 3 版")));

        Assert.All(document.GetPages(), page => Assert.Contains("草稿第3版", Printed.Squeezed(string.Concat(page.Letters.Select(letter => letter.Value))), StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_a_draft_holds_is_printed_and_reads_back() => GeneratedProjects.Details.Sample(details =>
    {
        var form = Printed.Form(details with { Purpose = details.Purpose[..Math.Min(details.Purpose.Length, 200)] });
        var letters = Printed.Letters(Printed.Write(form));
        Assert.All(form.Cells.Where(placed => placed.Cell.Text.Length is > 0 and < 30), placed => Assert.Contains(Printed.Squeezed(placed.Cell.Text), letters, StringComparison.Ordinal));
    }, iter: 150);

    [Fact]
    public void Two_renderers_draw_the_same_picture()
    {
        var pdf = Printed.Write(Printed.Form(Given.Details()));
        var poppler = Picture.Read(Tool.Run("pdftoppm", pdf, "-r", "40", "-gray", "{file}"));
        var mupdf = Picture.Read(Tool.Run("mutool", pdf, "draw", "-q", "-r", "40", "-c", "gray", "-F", "pgm", "-o", "-", "{file}", "1"));

        Assert.True(poppler.Darkness > 0.005, "The page is empty.");
        Assert.InRange(poppler.DifferenceTo(mupdf), 0, 0.03);
    }
}
