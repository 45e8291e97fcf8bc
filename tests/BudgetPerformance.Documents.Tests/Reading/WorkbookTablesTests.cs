using System.Text;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Templates;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>Lists and templates that the guard lets pass and that ask far more than their size of whoever reads them.</summary>
[Collection(nameof(Alone))]
public sealed class WorkbookTablesTests
{
    private const string Exponent = """<numFmts><numFmt numFmtId="170" formatCode="0.00E+00"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>""";
    private static readonly string Heading = Package.Row(1, "项目编码", "项目名称", "支付日期", "金额");
    private static readonly string Mark = """<row r="1"><c r="N1" t="inlineStr"><is><t>预算绩效填报模板/1/2020/1/1/1</t></is></c></row>""";

    private static readonly Dictionary<string, (Rule Rule, Func<byte[]> File)> Hostile = new()
    {
        ["a long text in every row"] = (UploadRules.NotTooComplex, () => Package.Of(Heading + Shared(19_000), shared: Text(new string('a', 190_000))).Bytes()),
        ["line breaks of a kind of their own in every row"] = (UploadRules.NotTooComplex, () => Package.Of(Heading + Shared(19_000), shared: Text(string.Concat(Enumerable.Repeat("a&#13;", 60_000)))).Bytes()),
        ["blanks in every cell"] = (UploadRules.RowsFound, () => Package.Of(Heading + Shared(150_000), shared: Text(new string(' ', 190_000))).Bytes()),
        ["a long text merged over every row"] = (UploadRules.NotTooComplex, () => Package.Of(Heading + string.Concat(Enumerable.Range(2, 19_000).Select(i => Package.Row(i, i == 2 ? new string('a', 190_000) : "", "b"))), "<mergeCells><mergeCell ref=\"A2:A19999\"/></mergeCells>").Bytes()),
        ["one sheet a thousand times"] = (UploadRules.RowsFound, () => Package.Of(Heading + string.Concat(Enumerable.Repeat("<row/>", 50_000))).With("xl/workbook.xml", Sheets(1_000)).Bytes()),
        ["a first line without end"] = (UploadRules.NotTooLong, () => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a,", 2_000_000)))),
    };

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_list_that_asks_too_much_is_refused_quickly_and_in_little_memory(string name)
    {
        var (rule, make) = Hostile[name];
        var file = make();

        var refusal = Bounds.Within(file, () => Assert.Throws<RuleBroken>(() => ListReader.Read(file, PaymentListColumns.Kind)));

        Assert.Equal(rule, refusal.Rule);
    }

    [Fact]
    public void A_number_format_without_end_is_none()
    {
        var file = Package.Of(Heading + Numbers(10_000, "5"), styles: Exponent.Replace("0.00E+00", new string('0', 30_000), StringComparison.Ordinal)).Bytes();

        Assert.Equal("5", Bounds.Within(file, () => ListReader.Read(file, PaymentListColumns.Kind)).Rows[0].Cells[0]!.Text);
    }

    [Theory]
    [InlineData("0.00E+00", "0", "0")]
    [InlineData("0.00E+00", "12", "1.20E+01")]
    [InlineData("?/999999999999", "0.5", "0.5")]
    public void What_a_number_format_cannot_show_is_shown_as_it_is(string format, string number, string shown) =>
        Assert.Equal(shown, ListReader.Read(Package.Of(Heading + Numbers(1, number), styles: Exponent.Replace("0.00E+00", format, StringComparison.Ordinal)).Bytes(), PaymentListColumns.Kind).Rows[0].Cells[0]!.Text);

    [Theory]
    [InlineData("""<row r="2147483647"><c><v>1</v></c></row><row><c><v>1</v></c></row>""")]
    [InlineData("""<row r="2"><c s="4294967295"><v>1</v></c></row>""")]
    public void Numbers_beyond_all_numbers_are_refused(string rows) =>
        Assert.Equal(UploadRules.Readable, Assert.Throws<RuleBroken>(() => ListReader.Read(Package.Of(Heading + rows).Bytes(), PaymentListColumns.Kind)).Rule);

    [Fact]
    public void Half_a_character_is_none() =>
        Assert.Equal("_xD800_", ListReader.Read(Package.Of(Package.Row(1, "项目编码", "项目名称", "_xD800_") + Package.Row(2, "1", "a", "b")).Bytes(), PaymentListColumns.Kind).Headings[2]);

    [Theory]
    [InlineData("A:Code|B:Name", 9_000)]
    [InlineData("A=a|B=b|C=c|D=d|E=e|F=f|G=g|H=h|I=i|J=j|K=k|L:Name", 9_000)]
    [InlineData("A:Indicators[1].Name|B:Indicators[1].Kind|C:Indicators[1].Category|D:Indicators[1].Target|E:Indicators[1].Basis|F:Indicators[1].Description", 9_000)]
    public void A_template_of_the_same_row_again_and_again_is_read_as_quickly(string key, int rows)
    {
        var file = Package.Of(Mark + Keys(2, rows, 0) + Keys(rows + 2, rows, 1), shared: [.. Text(key), .. Text("A:Code|B:Name|C:Budget|D:FiscalFunds|E:OtherFunds|F:Purpose|G:Objectives|H:Plan[0]")]).Bytes();

        Assert.NotNull(Bounds.Within(file, () => TemplateReader.Read(file)));
    }

    [Fact]
    public void A_key_of_more_columns_than_a_form_has_is_none()
    {
        var file = Package.Of(Mark + Keys(2, 90, 0), shared: Text(string.Concat(Enumerable.Repeat("A=b|", 40_000)) + "A:Name")).Bytes();

        Assert.Empty(Bounds.Within(file, () => TemplateReader.Read(file)).Sheets[0].Cells);
    }

    private static string[] Text(string text) => [$"<t xml:space=\"preserve\">{text}</t>"];

    private static string Keys(int from, int rows, int text) => string.Concat(Enumerable.Range(from, rows).Select(row => $"<row r=\"{row}\"><c r=\"N{row}\" t=\"s\"><v>{text}</v></c></row>"));

    private static string Numbers(int rows, string number) => string.Concat(Enumerable.Repeat($"<row><c s=\"1\"><v>{number}</v></c></row>", rows));

    private static string Shared(int cells) => string.Concat(Enumerable.Repeat($"<row>{string.Concat(Enumerable.Repeat("<c t=\"s\"><v>0</v></c>", 10))}</row>", cells / 10));

    private static string Sheets(int count) => $"""
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{string.Concat(Enumerable.Range(1, count).Select(i => $"<sheet name=\"{i}\" sheetId=\"{i}\" r:id=\"r1\"/>"))}</sheets></workbook>
        """;
}
