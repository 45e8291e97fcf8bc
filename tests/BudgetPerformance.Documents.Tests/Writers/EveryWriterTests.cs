using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Tests.Writers.Excel;
using BudgetPerformance.Documents.Tests.Writers.Pdf;
using BudgetPerformance.Documents.Tests.Writers.Word;
using BudgetPerformance.Documents.Writers.Html;
using BudgetPerformance.Testing;
using CsCheck;
using Microsoft.EntityFrameworkCore;
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
    public void Whatever_a_draft_holds_reads_alike_in_html_excel_word_and_pdf() => GeneratedProjects.Details.Sample(details => AssertAlike(Printed.Form(details)), iter: 100);

    [Fact]
    public async Task Every_form_and_statement_of_the_demo_bureau_reads_alike_too()
    {
        await using var database = await Databases.New(Databases.Sqlite);
        await database.Services.PrepareDatabaseAsync(demo: true);
        var projects = await database.Open().Projects.WithForm().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
        var statements = await database.Open().Statements.WithDuties().AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);

        Assert.InRange(projects.Count, 30, 100);
        Assert.All(projects, project => AssertAlike(new(ObjectiveForm.For(project))));
        Assert.InRange(statements.Count, 1, 20);
        Assert.All(statements, statement => AssertFlowsAlike(new(DepartmentStatementForm.For(statement))));
    }

    [Fact]
    public void A_form_over_several_pages_reads_alike_too() =>
        AssertAlike(Printed.Form(Given.Details() with { Indicators = [.. Enumerable.Range(1, 60).Select(i => Given.Indicator(i < 30 ? "产出指标" : "效果指标", i % 20 < 10 ? "数量指标" : "质量指标", $"第{i}项指标"))] }));

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
        if (form.Cells.All(placed => placed.Cell.Drawing is null))
            Assert.Equal(expected.Skip(form.Grid.Rows[0].Cells.Count).Select(cell => (Printed.Squeezed(cell.Item1), cell.Item2, cell.Item3)), TaggedCells.Of(pdf));
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
