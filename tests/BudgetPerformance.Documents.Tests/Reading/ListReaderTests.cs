using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Tests.Reading;

public sealed class ListReaderTests
{
    private static readonly string[] Usual = ["项目编码", "项目名称", "支付日期", "金额（元）", "凭证号", "摘要", "资金来源"];

    [Fact]
    public void A_workbook_is_read_as_it_shows_with_exact_numbers_and_days()
    {
        var list = Read(Workbook(sheet =>
        {
            sheet.Cell("A1").SetValue("2020年3月国库集中支付清单");
            sheet.Cell("A2").SetValue("单位：万元");
            Fill(sheet, 4, Usual);
            sheet.Cell("A5").SetValue("287-0601-JBN-3DQQ");
            sheet.Cell("B5").SetValue("关心下一代工作经费");
            sheet.Cell("C5").SetValue(new DateTime(2020, 3, 5)).Style.DateFormat.Format = "yyyy\"年\"m\"月\"d\"日\"";
            sheet.Cell("D5").SetValue(0.1 + 0.2).Style.NumberFormat.Format = "#,##0.00";
            sheet.Cell("E5").SetValue(12).Style.NumberFormat.Format = "\"记-\"000";
            sheet.Cell("F5").SetValue("慰问困难青少年");
            sheet.Cell("A8").SetValue("287-0601-JBN-3DQQ");
            sheet.Cell("C8").SetValue("20200309");
            sheet.Cell("D8").SetValue("1,234.50");
        }));

        Assert.Equal(Usual, list.Headings);
        Assert.Equal(MoneyUnit.TenThousandYuan, list.StatedUnit);
        Assert.Equal([("支付", 5), ("支付", 8)], list.Rows.Select(row => (row.Sheet, row.Number)));
        Assert.Equal(new SheetCell("C5", "2020-03-05", Date: new DateOnly(2020, 3, 5)) { IsDay = true }, list.Rows[0].Cells[2]);
        Assert.Equal(new SheetCell("D5", "0.30", 0.3m), list.Rows[0].Cells[3]);
        Assert.Equal(new SheetCell("E5", "记-012", 12), list.Rows[0].Cells[4]);
        Assert.Equal(new SheetCell("G5", ""), list.Rows[0].Cells[6]);
        Assert.Equal(new SheetCell("D8", "1,234.50"), list.Rows[1].Cells[3]);
        Assert.Empty(list.Notes);
    }

    [Fact]
    public void A_day_kept_as_a_bare_number_may_be_read_as_one()
    {
        var list = Read(Package.Of(Package.Row(1, Usual) + "<row r=\"2\"><c r=\"C2\"><v>43895</v></c><c r=\"D2\"><v>20200305</v></c></row>").Bytes());

        Assert.Equal(new SheetCell("C2", "43895", 43895m, new DateOnly(2020, 3, 5)), list.Rows[0].Cells[2]);
        Assert.Equal(new SheetCell("D2", "20200305", 20200305m), list.Rows[0].Cells[3]);
    }

    [Theory]
    [InlineData(60, null, false)]
    [InlineData(59, "1900-02-28", false)]
    [InlineData(61, "1900-03-01", false)]
    [InlineData(43895, "2020-03-05", false)]
    [InlineData(42433, "2020-03-05", true)]
    [InlineData(-1, null, false)]
    public void Days_are_counted_as_the_workbook_counts_them(int serial, string? day, bool from1904)
    {
        var file = Package.Of(Package.Row(1, Usual) + $"<row r=\"2\"><c r=\"C2\" s=\"1\"><v>{serial}</v></c></row>",
            workbookMore: from1904 ? "<workbookPr date1904=\"1\"/>" : "", styles: "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>").Bytes();
        Assert.Equal(day, Read(file).Rows[0].Cells[2]!.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Formulas_are_never_calculated_and_what_has_no_value_says_so()
    {
        var cells = Read(Package.Of(Package.Row(1, Usual) +
            "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1</f><v>287-1</v></c><c r=\"B2\" t=\"e\"><v>#REF!</v></c><c r=\"C2\"><f>TODAY()</f></c><c r=\"D2\"><f>1+1</f><v>2</v></c><c r=\"E2\" t=\"b\"><v>1</v></c></row>").Bytes()).Rows[0].Cells;

        Assert.Equal(("287-1", 2m, "TRUE"), (cells[0]!.Text, cells[3]!.Number, cells[4]!.Text));
        Assert.Equal("单元格是错误值 #REF!，请改正。", cells[1]!.Problem);
        Assert.Equal("公式还没有算出结果，请在 Excel 或 WPS 中打开并保存后再上传。", cells[2]!.Problem);
    }

    [Fact]
    public void Shared_texts_are_found_with_their_runs_and_without_their_pronunciation_and_a_wrong_index_is_a_blank()
    {
        var cells = Read(Package.Of(Package.Row(1, Usual) +
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c><c r=\"C2\" t=\"s\"><v>-1</v></c><c r=\"D2\" t=\"s\"><v>2147483648</v></c></row>",
            shared: ["<t>287-1</t>", "<r><t>关心</t></r><r><t>下一代</t></r><rPh sb=\"0\" eb=\"1\"><t>guan</t></rPh>"]).Bytes()).Rows[0].Cells;

        Assert.Equal(["287-1", "关心下一代", "", ""], cells.Take(4).Select(cell => cell!.Text));
    }

    [Fact]
    public void Totals_repeated_headings_hidden_sheets_and_hidden_rows_are_told()
    {
        var list = Read(Workbook(sheet =>
        {
            Fill(sheet, 1, Usual);
            Fill(sheet, 2, "287-1", "", "2020-03-05", "100");
            Fill(sheet, 3, "合 计：", "", "", "100");
            Fill(sheet, 5, Usual);
            Fill(sheet, 6, "287-2", "", "2020-03-06", "200");
            sheet.Row(6).Hide();
            Fill(sheet.Workbook.AddWorksheet("说明"), 1, "由国库处提供");
            var hidden = sheet.Workbook.AddWorksheet("旧表");
            Fill(hidden, 1, Usual);
            hidden.Hide();
        }));

        Assert.Equal([2, 6], list.Rows.Select(row => row.Number));
        Assert.Equal(
            ["隐藏的工作表“旧表”没有读取。", "工作表“说明”里没有找到标题行，没有读取。", "工作表“支付”第 3 行是合计，没有读取。", "工作表“支付”第 5 行是重复的标题，没有读取。", "工作表“支付”有 1 行在表里是隐藏的，也一并读取了。"],
            list.Notes);
    }

    [Fact]
    public void Sheets_of_several_months_are_one_list_also_when_their_columns_stand_in_another_order()
    {
        var list = Read(Workbook(sheet =>
        {
            Fill(sheet, 1, "项目编码", "支付日期", "金额");
            Fill(sheet, 2, "287-1", "2020-03-05", "100");
            var next = sheet.Workbook.AddWorksheet("4月");
            Fill(next, 1, "金额", "项目编码", "支付日期", "备注");
            Fill(next, 2, "200", "287-2", "2020-04-05", "调账");
        }));

        Assert.Equal(["项目编码", "支付日期", "金额", "备注"], list.Headings);
        Assert.Equal(["C2:100", "A2:200"], list.Rows.Select(row => $"{row.Cells[2]!.Address}:{row.Cells[2]!.Text}"));
        Assert.Null(list.Rows[0].Cells[3]);
    }

    [Fact]
    public void A_value_merged_over_several_rows_counts_for_each()
    {
        var list = Read(Workbook(sheet =>
        {
            Fill(sheet, 1, Usual);
            Fill(sheet, 2, "287-1", "", "2020-03-05", "100");
            Fill(sheet, 3, "", "", "2020-03-06", "200");
            sheet.Range("A2:A3").Merge();
        }));

        Assert.Equal(new SheetCell("A3", "287-1"), list.Rows[1].Cells[0]);
    }

    [Fact]
    public void Columns_without_a_heading_and_headings_that_stand_twice_go_by_their_letter()
    {
        var list = Read("项目编码,金额,金额,支付日期\n287-1,1,2,2020-3-5,多出来的\n"u8.ToArray());
        Assert.Equal(["项目编码", "金额", "金额（C列）", "支付日期", "（E列）"], list.Headings);
    }

    [Theory]
    [InlineData("utf-8", ',')]
    [InlineData("utf-8-bom", ',')]
    [InlineData("gb18030", ',')]
    [InlineData("gb18030", ';')]
    [InlineData("utf-16", '\t')]
    public void Text_is_read_in_the_encodings_and_with_the_separators_that_Excel_and_WPS_write(string encoding, char separator)
    {
        string[][] rows = [["项目编码", "支付日期", "金额", "摘要"], ["287-1", "2020-3-5", "1234.50", "“慰问”\n品𠮷"], ["=\"0012\"", "2020/3/6", "\"1,000.00\"", "他说\"好\""]];
        var text = string.Concat(rows.Select(row => string.Join(separator, row.Select(cell => cell.StartsWith('=') || cell.StartsWith('"') ? cell : Quoted(cell))) + "\r\n"));

        var list = Read(Encoded(text, encoding));

        Assert.Equal(rows[0], list.Headings);
        Assert.Equal(["A2 287-1", "B2 2020-3-5", "C2 1234.50", "D2 “慰问”\n品𠮷"], list.Rows[0].Cells.Select(cell => $"{cell!.Address} {cell.Text}"));
        Assert.Equal(["A3 0012", "B3 2020/3/6", "C3 1,000.00", "D3 他说\"好\""], list.Rows[1].Cells.Select(cell => $"{cell!.Address} {cell.Text}"));
    }

    [Fact]
    public void Blank_lines_count_as_Excel_counts_them()
    {
        var list = Read("\n\n项目编码,支付日期,金额\n\n287-1,2020-3-5,1\n"u8.ToArray());
        Assert.Equal("C5", Assert.Single(list.Rows).Cells[2]!.Address);
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_refused() =>
        Assert.Equal(UploadRules.Readable, Refused(Encoding.UTF8.GetBytes("项目编码,支付日期,金额\n\"" + new string('x', 200_000))));

    [Fact]
    public void A_list_without_headings_is_refused() => Assert.Equal(UploadRules.HeadingFound, Refused("1,2,3\n4,5,6\n"u8.ToArray()));

    [Fact]
    public void A_list_without_rows_is_refused() => Assert.Equal(UploadRules.RowsFound, Refused("项目编码,支付日期,金额\n"u8.ToArray()));

    [Fact]
    public void Headings_nobody_knows_are_found_once_they_were_given_a_meaning()
    {
        var file = "甲,乙,丙\n1,2\n编号,数,何时\n"u8.ToArray();
        Assert.Equal("甲", Read(file).Headings[0]);
        Assert.Equal(UploadRules.RowsFound, Assert.Throws<RuleBroken>(() => Read(file, new ColumnMapping(new Dictionary<string, string> { ["PaidOn"] = "何时", ["Amount"] = "数" }, null))).Rule);
    }

    [Fact]
    public void More_rows_or_columns_than_anybody_checks_are_refused()
    {
        Assert.Equal(UploadRules.NotTooLong, Refused(Encoding.UTF8.GetBytes("项目编码,支付日期,金额\n" + string.Concat(Enumerable.Repeat("1,2,3\n", 20_001)))));
        Assert.Equal(UploadRules.NotTooLong, Refused(Package.Of(Package.Row(1, Usual) + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").Bytes()));
    }

    [Fact]
    public void A_long_text_that_thousands_of_cells_share_is_refused() =>
        Assert.Equal(UploadRules.NotTooComplex, Refused(Package.Of(
            Package.Row(1, Usual) + string.Concat(Enumerable.Range(2, 2000).Select(row => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"s\"><v>0</v></c></row>")), shared: [$"<t>{new string('长', 30_000)}</t>"]).Bytes()));

    [Fact]
    public void A_million_merged_cells_do_not_take_long() =>
        Assert.Equal(UploadRules.NotTooComplex, Refused(Package.Of(
            Package.Row(1, Usual) + string.Concat(Enumerable.Range(2, 2000).Select(row => Package.Row(row, "287-1"))),
            $"<mergeCells>{string.Concat(Enumerable.Repeat("<mergeCell ref=\"A1:A1048576\"/>", 10_000))}</mergeCells>").Bytes()));

    [Fact]
    public void Five_thousand_rows_are_read_in_seconds_at_most()
    {
        var file = Workbook(sheet =>
        {
            Fill(sheet, 1, Usual);
            for (var row = 2; row <= 5001; row++) Fill(sheet, row, $"287-{row % 16}", "关心下一代工作经费", "2020-03-05", $"{row}.05", $"记-{row}", "慰问困难青少年");
        });
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(5000, Read(file).Rows.Count);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), $"It took {clock.Elapsed}.");
        TestContext.Current.TestOutputHelper?.WriteLine($"5,000 rows in {clock.ElapsedMilliseconds} ms from {file.Length:N0} bytes.");
    }

    private static ReadList Read(byte[] file, ColumnMapping? remembered = null) => ListReader.Read(file, PaymentListColumns.Kind, remembered);

    private static Rule Refused(byte[] file) => Assert.Throws<RuleBroken>(() => Read(file)).Rule;

    private static byte[] Workbook(Action<IXLWorksheet> fill)
    {
        using var workbook = new XLWorkbook();
        fill(workbook.AddWorksheet("支付"));
        using var file = new MemoryStream();
        workbook.SaveAs(file);
        return file.ToArray();
    }

    private static void Fill(IXLWorksheet sheet, int row, params string[] texts)
    {
        for (var i = 0; i < texts.Length; i++) if (texts[i].Length > 0) sheet.Cell(row, i + 1).SetValue(texts[i]);
    }

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static byte[] Encoded(string text, string name) => name switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
        "utf-16" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text),
    };
}
