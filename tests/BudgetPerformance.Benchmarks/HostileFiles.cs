using System.IO.Compression;
using System.Text;

namespace BudgetPerformance.Benchmarks;

/// <summary>Files that ask as much of the reader as a small upload can: some are to be refused, some are just small enough to be read.</summary>
internal static class HostileFiles
{
    private const string Words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Word files, each under what it does.</summary>
    public static IEnumerable<(string Name, byte[] File)> Documents()
    {
        yield return ("elements 40,000 deep", Document(Times(40_000, _ => "<w:p>") + Times(40_000, _ => "</w:p>")));
        yield return ("tables 20,000 deep", Document(Times(20_000, _ => "<w:tbl><w:tr><w:tc>") + Times(20_000, _ => "</w:tc></w:tr></w:tbl>")));
        yield return ("a bomb of blanks", Document(new string(' ', 70 << 20)));
        yield return ("a bomb of zeros", Document("", ("word/media/image1.bin", new byte[90 << 20])));
        yield return ("a billion laughs", Document("<w:p/>", ("word/styles.xml", Bytes("""<!DOCTYPE a [<!ENTITY b "haha"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><a>&c;</a>"""))));
        yield return ("20 forms of 2,900 indicators", Document(Times(20, _ => Form(2_900))));
        yield return ("10 forms of 1,900 indicators", Document(Times(10, _ => Form(1_900))));
        yield return ("1,900 projects", Document(Times(1_900, i => Table(Row("项目名称", $"项目{i}") + Row("绩效目标", Noise(i)) + Row("一级指标", "二级指标", "三级指标", "指标值") + Row("产出指标", "数量指标", Noise(i), "≥1")))));
        yield return ("2,900 lines of Part 1", Document(Line("第一部分 部门整体绩效目标") + Line("一、总体绩效目标") + Times(2_900, i => Line($"{i % 7 + 1}、{Noise(i)}"))));
        yield return ("90 indicators in each of 1,000 rows", Document(Table(Row("项目名称", "甲", "", "") + Row("一级指标", "二级指标", "三级指标", "指标值") + Times(1_000, _ => Row("产出指标", "数量指标", Numbered(90, "人数"), Numbered(90, "9人"))))));
        yield return ("480,000 lines of Part 1", Document(Line("第一部分 部门整体绩效目标") + Line("一、总体绩效目标") + Times(480_000, i => Line($"{i % 7 + 1}、{Noise(i)}"))));
        yield return ("38 tables of nothing but labels", Document(Times(38, _ => Table(Times(2_900, _ => Row("项目名称", "预算数", "项目编码"))))));
        yield return ("a million runs", Document($"<w:p>{Times(1_100_000, i => $"<w:r><w:t>{Noise(i)}</w:t></w:r>")}</w:p>"));
    }

    /// <summary>Workbooks, each under what it does.</summary>
    public static IEnumerable<(string Name, byte[] File)> Workbooks()
    {
        yield return ("elements 40,000 deep", Workbook(Times(40_000, _ => "<row>") + Times(40_000, _ => "</row>")));
        yield return ("a bomb of blanks", Workbook(new string(' ', 29 << 20)));
        yield return ("a cell at the far end", Workbook("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"));
        yield return ("200,000 rows", Workbook(Times(200_000, i => $"<row r=\"{i + 1}\"><c r=\"A{i + 1}\"><v>{i}</v></c></row>")));
        yield return ("19,000 rows of 15 columns", Workbook(Times(19_000, i => $"<row r=\"{i + 1}\">{Times(15, j => $"<c r=\"{(char)('A' + j)}{i + 1}\" t=\"inlineStr\"><is><t>{(i == 0 ? $"项目名称{j}" : Noise(i * j))}</t></is></c>")}</row>")));
    }

    private static byte[] Document(string body, params (string Name, byte[] Content)[] more) => Zip("word/document.xml", $"""<w:document xmlns:w="{Words}"><w:body>{body}</w:body></w:document>""",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", more);

    private static byte[] Workbook(string data) => Zip("xl/workbook.xml", $"""<workbook xmlns="{Sheets}" xmlns:r="{Office}"><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>""",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        ("xl/_rels/workbook.xml.rels", Bytes(Relationship("worksheet", "worksheets/sheet1.xml"))),
        ("xl/worksheets/sheet1.xml", Bytes($"""<worksheet xmlns="{Sheets}"><sheetData>{data}</sheetData></worksheet>""")));

    private static byte[] Zip(string main, string content, string type, params (string Name, byte[] Content)[] more)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, bytes) in more.Prepend((main, Bytes(content))).Prepend(("_rels/.rels", Bytes(Relationship("officeDocument", main)))).Prepend(("[Content_Types].xml", Bytes(
                $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{type}"/></Types>"""))))
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        return file.ToArray();
    }

    private static string Relationship(string kind, string target) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Office}/{kind}" Target="{target}"/></Relationships>""";

    private static string Form(int indicators) => Table(Row("项目名称", "甲", "", "") + Row("一级指标", "二级指标", "三级指标", "指标值") + Times(indicators, i => Row("产出指标", "数量指标", Noise(i), $"≥{i}个")));

    private static string Numbered(int count, string text) => Times(count, i => $"{i + 1}.{text}</w:t><w:br/><w:t>");

    private static string Table(string rows) => $"<w:tbl>{rows}</w:tbl>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Line(cell)}</w:tc>"))}</w:tr>";

    private static string Line(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    // Other characters each time, so that the file does not shrink to where its own smallness gives it away.
    private static string Noise(int seed) => string.Concat(Enumerable.Range(1, 3).Select(i => (char)('一' + (int)(seed * 7919L * i % 20_000))));

    private static string Times(int times, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < times; i++) all.Append(text(i));
        return all.ToString();
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
