using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Documents.Writers.Html;
using BudgetPerformance.Testing;
using CsCheck;
using UglyToad.PdfPig;

namespace BudgetPerformance.Documents.Tests.Writers;

/// <summary>One grid, many writers: each file is read back by other means, and all say the same in the same order with the same merges.</summary>
public sealed partial class EveryWriterTests
{
    [Fact]
    public void The_filed_document_reads_alike_in_html_excel_word_and_pdf()
    {
        foreach (var (details, i) in Touchstone.Projects.Select((details, i) => (details, i))) AssertAlike(Printed.Form(details, Touchstone.Unit, i + 1, "草稿 第 1 版"));
    }

    [Fact]
    public void Whatever_a_draft_holds_reads_alike_in_html_excel_word_and_pdf() => GeneratedProjects.Details.Sample(details => AssertAlike(Printed.Form(details)), iter: 25);

    [Fact]
    public void Whatever_a_statement_holds_reads_alike_in_html_excel_word_and_pdf() => GeneratedStatements.Details.Sample(details => AssertFlowsAlike(new(DepartmentStatementForm.For(details, "草稿 第 1 版"))), iter: 25);

    [Fact]
    public void A_statement_of_some_pages_reads_alike_too() => AssertFlowsAlike(new(DepartmentStatementForm.For(GeneratedStatements.Ordinary())));

    internal static void AssertFlowsAlike(GridLayout form)
    {
        List<(CellRole?, string)> expected = [(null, form.Grid.Title), .. form.Grid.Rows.Select(row => ((CellRole?)row.Cells[0].Role, row.Cells[0].Text))];
        var html = new HtmlParser().ParseDocument(HtmlWriter.Fragment(form)).QuerySelectorAll("h2, h3, h4, p:not(.form-stamp)");
        Assert.Equal(expected, html.Select(element => (Role(element.LocalName), element.TextContent)));
        var word = WordFiles.Write(form);
        Assert.Empty(WordFiles.Complaints(word));
        Assert.Equal(expected, WordFiles.Paragraphs(word).Select(paragraph => (Role($"h{(int.TryParse(paragraph.Style, out var rank) ? rank + 1 : 0)}"), paragraph.Text)));
        Assert.Equal(expected.Select(pair => pair.Item2).Where(text => text.Length > 0), Workbooks.Cells(Workbooks.Write(form)).Select(cell => cell.Text));
        var pdf = Printed.Write(form);
        using var document = PdfDocument.Open(pdf);
        var feet = Enumerable.Range(1, document.NumberOfPages).Select(page => Printed.Squeezed(Wording.PageOf($"{page}", $"{document.NumberOfPages}") + form.Grid.Stamp));
        Assert.Equal(Printed.Says(form), feet.Aggregate(Printed.Letters(pdf), (text, foot) => text.Remove(text.IndexOf(foot, StringComparison.Ordinal), foot.Length)));

        static CellRole? Role(string tag) => tag switch { "h2" => null, "h3" => CellRole.Chapter, "h4" => CellRole.Topic, _ => CellRole.Paragraph };
    }

    internal static void AssertAlike(GridLayout form)
    {
        List<(string, int, int)> expected = [.. form.Cells.Select(placed => (placed.Cell.Text, placed.Cell.Columns, placed.Cell.Rows))];
        Assert.Equal(expected.Skip(form.Grid.Rows[0].Cells.Count), InHtml(form));
        Assert.Equal(expected, WordFiles.Cells(WordFiles.Write(form)));
        Assert.Equal(expected.Where(IsWritten).Prepend((form.Grid.Title, form.Grid.ColumnWidths.Count, 1)), Workbooks.Cells(Workbooks.Write(form)).Select(InExcel));

        var pdf = Printed.Write(form);
        using var document = PdfDocument.Open(pdf);
        if (document.NumberOfPages == 1) Assert.Equal(Printed.Says(form) + Printed.Squeezed(Wording.PageOf("1", "1") + form.Grid.Stamp), Printed.Letters(pdf));

        static bool IsWritten((string Text, int Columns, int Rows) cell) => cell is not ("", 1, 1);
    }

    private static IEnumerable<(string, int, int)> InHtml(GridLayout form) => new HtmlParser().ParseDocument(HtmlWriter.Fragment(form))
        .QuerySelectorAll("td:not(.form-stamp), th").Cast<IHtmlTableCellElement>().Select(cell => (cell.QuerySelector("svg") is null ? cell.TextContent : "", cell.ColumnSpan, cell.RowSpan));

    private static (string, int, int) InExcel((string Reference, string Text, string Merge, bool IsNumber) cell)
    {
        if (cell.Merge.Length == 0) return (cell.Text, 1, 1);
        var corners = Corners().Match(cell.Merge).Groups;
        return (cell.Text, corners[3].Value[0] - corners[1].Value[0] + 1, int.Parse(corners[4].Value) - int.Parse(corners[2].Value) + 1);
    }

    [GeneratedRegex(@"^([A-Z])(\d+):([A-Z])(\d+)$")]
    private static partial Regex Corners();
}
