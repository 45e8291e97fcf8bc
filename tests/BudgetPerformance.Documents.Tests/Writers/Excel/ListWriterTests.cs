using System.Globalization;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers.Excel;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using MiniExcelLibs;

namespace BudgetPerformance.Documents.Tests.Writers.Excel;

public sealed class ListWriterTests
{
    private static readonly DateTimeOffset Changed = new(2020, 1, 6, 9, 30, 0, TimeSpan.FromHours(8));

    private static readonly ListedProject[] Projects =
    [
        new(2020, "287002", "区委老干部局", "287-0601-JBN-3DQQ", "关心下一代工作经费", Given.TenThousand(5m), Given.TenThousand(5m), null, ReviewState.Draft, 3, Changed),
        new(2020, "287002", "区委老干部局", "0012", "=1+1 <&> 𠮷 _x0041_", Given.TenThousand(0.1234m), Given.TenThousand(0.1m), Given.TenThousand(0.0234m), ReviewState.Approved, 12, Changed.AddDays(1)),
    ];

    [Fact]
    public async Task Another_library_reads_headings_texts_numbers_times_and_totals()
    {
        using var file = await Write(Projects);
        var rows = file.Query().Cast<IDictionary<string, object?>>().Select(row => row.Values.ToArray()).ToList();

        Assert.Equal(["年度", "单位代码", "单位名称", "项目编码", "项目名称", "预算数（万元）", "财政资金（万元）", "其他资金（万元）", "状态", "版本", "最后修改时间"], rows[0]);
        Assert.Equal([2020.0, "287002", "区委老干部局", "287-0601-JBN-3DQQ", "关心下一代工作经费", 5.0, 5.0, null, "草稿", 3.0, Changed.DateTime], rows[1]);
        Assert.Equal(["0012", "=1+1 <&> 𠮷 _x0041_", 0.1234, 0.1, 0.0234], rows[2].Skip(3).Take(5));
        Assert.Equal(["合计", null, null, null, null, 5.1234, 5.1, 0.0234], rows[3].Take(8));
    }

    [Fact]
    public async Task The_heading_is_frozen_and_filters_and_totals_follow_the_filter()
    {
        using var document = Workbooks.Open((await Write(Projects)).ToArray());
        var sheet = Workbooks.Sheet(document, 0).Worksheet;

        Assert.Empty(new OpenXmlValidator().Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal("A1:K3", sheet.GetFirstChild<AutoFilter>()!.Reference!.Value);
        Assert.Equal((1.0, PaneStateValues.Frozen), (sheet.Descendants<Pane>().Single().VerticalSplit!.Value, sheet.Descendants<Pane>().Single().State!.Value));
        Assert.Equal("'绩效目标表清单'!$1:$1", document.WorkbookPart!.Workbook.DefinedNames!.Single().InnerText);
        Assert.Equal(["SUBTOTAL(109,F2:F3)", "SUBTOTAL(109,G2:G3)", "SUBTOTAL(109,H2:H3)"], sheet.Descendants<CellFormula>().Select(formula => formula.Text));
        Assert.Equal(["B2", "B3", "D3", "E3"], sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Where(cell => Workbooks.Style(document, cell).QuotePrefix?.Value == true).Select(cell => cell.CellReference!.Value));
    }

    [Fact]
    public async Task An_empty_list_is_its_headings()
    {
        using var document = Workbooks.Open((await Write([])).ToArray());

        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Single(Workbooks.Sheet(document, 0).Worksheet.Descendants<Row>());
    }

    [Fact]
    public async Task Tens_of_thousands_of_rows_are_written_as_they_are_read()
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        using var file = await Write(Enumerable.Range(0, 30_000).Select(i => Projects[0] with { Code = i.ToString(CultureInfo.InvariantCulture) }));

        Assert.InRange(file.Length, 100_000, 5_000_000);
        Assert.InRange((GC.GetTotalAllocatedBytes(precise: true) - before) / 30_000, 0, 8_000);
        Assert.Equal(30_002, file.Query().Count());
    }

    private static async Task<MemoryStream> Write(IEnumerable<ListedProject> projects)
    {
        var output = new MemoryStream();
        await ListWriter.WriteAsync(ProjectList.Title, ProjectList.Columns(MoneyUnit.TenThousandYuan), projects.ToAsyncEnumerable(), output, Workbooks.Properties, TestContext.Current.CancellationToken);
        output.Position = 0;
        return output;
    }
}
