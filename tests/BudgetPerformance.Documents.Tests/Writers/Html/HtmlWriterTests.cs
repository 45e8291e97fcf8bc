using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Html;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Documents.Tests.Writers.Html;

public sealed class HtmlWriterTests
{
    private const string Hostile = "<script>alert(1)</script> & \"引号\" 'x' &amp; {{7*7}}\n  第二行　𠮷䶮👨‍👩‍👧";

    [Fact]
    public void Every_cell_is_there_with_its_spans_its_field_and_its_text_to_the_character()
    {
        var form = Form(Given.Details(name: Hostile.ReplaceLineEndings(" ")) with { Purpose = Hostile });

        Assert.Equal(
            form.Cells.Where(placed => form.Grid.Rows[placed.Row].Kind != RowKind.Caption).Select(placed => (placed.Cell.Text, placed.Cell.Columns, placed.Cell.Rows, placed.Cell.Field)),
            Cells(Parse(form)).Select(cell => (cell.TextContent, cell.ColumnSpan, cell.RowSpan, cell.GetAttribute("data-field"))));
    }

    [Fact]
    public void Title_unit_and_money_unit_are_the_tables_caption()
    {
        var caption = Parse(Form(Given.Details())).QuerySelector("table > caption")!;

        Assert.Equal(["走访慰问经费绩效目标表", "287002区委老干部局", "单位：万元"], caption.Children.Select(part => part.TextContent));
    }

    [Fact]
    public void Labels_are_headings_of_their_row_or_column()
    {
        var page = Parse(Form(Given.Details()));

        Assert.Equal("row", Heading("项目编码"));
        Assert.Equal("row", Heading("绩效目标"));
        Assert.Equal("col", Heading("3月底"));
        Assert.Equal("col", Heading("指标值确定依据"));

        string? Heading(string text) => page.QuerySelectorAll("th").Single(cell => cell.TextContent == text).GetAttribute("scope");
    }

    [Fact]
    public void The_indicators_heading_repeats_on_paper_and_the_stamp_too()
    {
        var page = Parse(Form(Given.Details(), "草稿 第 3 版"));

        Assert.Equal(6, page.QuerySelectorAll("thead > tr > th.form-heading").Length);
        Assert.Equal("草稿 第 3 版", page.QuerySelector("tfoot")!.TextContent.Trim());
        Assert.Empty(Parse(Form(Given.Details())).QuerySelectorAll("tfoot"));
    }

    [Fact]
    public void Nothing_in_it_needs_inline_style_or_script() =>
        Assert.DoesNotMatch("style=|<style|<script|on\\w+=", HtmlWriter.Fragment(Form(Given.Details() with { Purpose = Hostile })));

    [Fact]
    public void A_complete_page_holds_all_forms_in_order_and_links_the_stylesheet()
    {
        using var output = new MemoryStream();
        new HtmlWriter("/css/form.css").Write([Form(Given.Details(name: "甲")), Form(Given.Details(name: "乙"))], output, new DocumentProperties("两张表 <1>", "老干部局", Given.Morning));
        output.Position = 0;
        var page = new HtmlParser().ParseDocument(output);

        Assert.Equal("两张表 <1>", page.Title);
        Assert.Equal("/css/form.css", page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
        Assert.Equal(["甲绩效目标表", "乙绩效目标表"], page.QuerySelectorAll(".form-title").Select(title => title.TextContent));
    }

    private static GridLayout Form(ProjectDetails details, string? stamp = null) => new(ObjectiveForm.For(details, Given.Unit(), FormTemplate.Hebei2020, stamp: stamp));

    private static IHtmlDocument Parse(GridLayout form) => new HtmlParser().ParseDocument(HtmlWriter.Fragment(form));

    private static IEnumerable<IHtmlTableCellElement> Cells(IHtmlDocument page) => page.QuerySelectorAll("td:not(.form-stamp), th").Cast<IHtmlTableCellElement>();
}
