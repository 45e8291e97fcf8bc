using System.Text;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Reading.Word;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>Hostile and hopeless files where a Word document is asked for: each is refused with a sentence that speaks of Word, quickly and without being unpacked into memory.</summary>
[Collection(nameof(Alone))]
public sealed class DocumentGuardTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Dictionary<string, (Rule Rule, Func<byte[]> File)> Files = new()
    {
        ["nothing at all"] = (DocumentRules.NotEmpty, () => []),
        ["blanks only"] = (DocumentRules.NotEmpty, () => "  \r\n "u8.ToArray()),
        ["11 MB"] = (DocumentRules.NotTooLarge, () => [.. "PK"u8, .. new byte[11 << 20]]),
        ["an old .doc"] = (DocumentRules.NotOldFormat, () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("WordDocument")]),
        ["an old .xls"] = (DocumentRules.KnownType, () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("Workbook")]),
        ["a document with a password"] = (DocumentRules.NotLocked, () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ["a picture"] = (DocumentRules.KnownType, () => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]),
        ["a PDF"] = (DocumentRules.KnownType, () => "%PDF-1.7\n1 0 obj"u8.ToArray()),
        ["an .rtf"] = (DocumentRules.KnownType, () => "{\\rtf1\\ansi"u8.ToArray()),
        ["a web page called .doc"] = (DocumentRules.KnownType, () => "<html><table>"u8.ToArray()),
        ["a line of text"] = (DocumentRules.KnownType, () => "项目名称"u8.ToArray()),
        ["an empty zip"] = (DocumentRules.DocumentInside, () => [(byte)'P', (byte)'K', 5, 6, .. new byte[18]]),
        ["a workbook"] = (DocumentRules.DocumentInside, () => Package.Of().Bytes()),
        ["a template with macros"] = (DocumentRules.NoActiveContent, () => Small().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/></Types>""").Bytes()),
        ["half a document"] = (DocumentRules.Readable, () => Small().Bytes()[..900]),
        ["XML that breaks off"] = (DocumentRules.Readable, () => Small().With("word/styles.xml", "<w:styles>").Bytes()),
        ["no text at all"] = (DocumentRules.DocumentInside, () => Small().With("_rels/.rels", Package.Relationships("")).With("word/document.xml", "<a/>").Bytes()),
        ["600 parts"] = (DocumentRules.FewParts, () => Enumerable.Range(0, 600).Aggregate(Small(), (package, i) => package.Add($"p{i}.bin", "x")).Bytes()),
        ["a bomb of zeros"] = (DocumentRules.NotExpanding, () => Small().Add("word/media/image1.bin", new byte[90 << 20]).Bytes()),
        ["a bomb of blanks in XML"] = (DocumentRules.NotTooComplex, () => Small().With("word/styles.xml", $"<w>{new string(' ', 40 << 20)}</w>").Bytes()),
        ["many parts that grow together"] = (DocumentRules.NotExpanding, () => Enumerable.Range(0, 120).Aggregate(Small(), (package, i) => package.Add($"p{i}.bin", new byte[1 << 20])).Bytes()),
        ["a path that climbs"] = (DocumentRules.PlainNames, () => Small().Add("../../evil.txt", "x").Bytes()),
        ["an absolute path"] = (DocumentRules.PlainNames, () => Small().Add("/etc/passwd", "x").Bytes()),
        ["two parts of one name"] = (DocumentRules.PlainNames, () => Small().Add("WORD/document.xml", "<a/>").Bytes()),
        ["macros by name"] = (DocumentRules.NoActiveContent, () => Small().Add("word/vbaProject.bin", "x").Bytes()),
        ["macros by type"] = (DocumentRules.NoActiveContent, () => Small().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>""").Bytes()),
        ["an embedded workbook"] = (DocumentRules.NoActiveContent, () => Small().Add("word/embeddings/Microsoft_Excel_Sheet1.xlsx", "x").Bytes()),
        ["a package in a picture"] = (DocumentRules.NoActiveContent, () => Small().Add("word/media/image1.png", Package.Of().Bytes()).Bytes()),
        ["a control"] = (DocumentRules.NoActiveContent, () => Small().Add("word/activeX/activeX1.xml", "<a/>").Bytes()),
        ["a template from outside"] = (DocumentRules.NoOutsideLinks, () => Linked("attachedTemplate", "http://127.0.0.1/evil.dotm").Bytes()),
        ["a picture from outside"] = (DocumentRules.NoOutsideLinks, () => Linked("image", "http://127.0.0.1/x.png").Bytes()),
        ["an object from outside"] = (DocumentRules.NoOutsideLinks, () => Linked("oleObject", "file:///c:/x.xlsx").Bytes()),
        ["a frame from outside"] = (DocumentRules.NoOutsideLinks, () => Linked("frame", "http://127.0.0.1/").Bytes()),
        ["a billion laughs"] = (DocumentRules.PlainXml, () => Small().With("word/styles.xml", """<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><w>&c;</w>""").Bytes()),
        ["a file read through XML"] = (DocumentRules.PlainXml, () => Small().With("word/document.xml", """<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><w>&b;</w>""").Bytes()),
        ["tables in each other without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 20_000)) + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 20_000)))),
        ["a thousand attributes"] = (DocumentRules.NotTooComplex, () => WordFile.Of($"<w:p {string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"a{i}=\"\""))}/>")),
        ["a text without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of(WordFile.P(Convert.ToBase64String(Noise(300_000))))),
        ["seven million nodes"] = (DocumentRules.NotTooComplex, () => WordFile.Of(Noisy(3_500_000))),
        ["an attribute without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of($"<w:p a=\"{Endless()}\"/>")),
        ["a name without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of($"<{Endless()}/>")),
        ["a comment without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of($"<!--{Endless()}-->")),
        ["text marked as such without end"] = (DocumentRules.NotTooComplex, () => WordFile.Of($"<![CDATA[{Endless()}]]>")),
        ["texts of sixty megabytes"] = (DocumentRules.NotTooComplex, () => WordFile.Of(WordFile.P(Endless()))),
        ["a directory that says the parts are small"] = (DocumentRules.Readable, () => Lying(Small().Bytes(), 24, 5)),
        ["a directory that says the parts are huge"] = (DocumentRules.Readable, () => Lying(Small().Bytes(), 20, 0xFFFFFFF0)),
        ["a directory that says more can be said elsewhere"] = (DocumentRules.Readable, () => Lying(Small().Bytes(), 20, 0xFFFFFFFF)),
        ["a directory that points outside of the file"] = (DocumentRules.Readable, () => Lying(Small().Bytes(), 42, 0x7FFFFFFF)),
        ["a table of 4,000 rows"] = (DocumentRules.NotTooLong, () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 4_000).Select(i => new[] { $"{i}", "a" })]))),
        ["twenty tables of 2,900 rows"] = (DocumentRules.NotTooLong, () => WordFile.Of(string.Concat(Enumerable.Repeat($"<w:tbl>{string.Concat(Enumerable.Range(0, 2_900).Select(i => $"<w:tr><w:tc><w:p><w:r><w:t>{i}</w:t></w:r></w:p></w:tc></w:tr>"))}</w:tbl>", 20)))),
        ["cells that span for ever"] = (DocumentRules.NotTooLong, () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 2_900).Select(i => Enumerable.Repeat($"{i} ▸99", 30).ToArray())]))),
        ["ninety indicators in each of a thousand rows"] = (DocumentRules.NotTooLong, () => WordFile.Of(Shared(1_000, 90))),
        ["a Part 1 without end"] = (DocumentRules.NotTooLong, () => WordFile.Of([WordFile.P("第一部分 部门整体绩效目标"), WordFile.P("一、总体绩效目标"), .. Enumerable.Range(0, 3_001).Select(i => WordFile.P($"第{i}条"))])),
        ["no book"] = (DocumentRules.SomethingFound, () => WordFile.Of(WordFile.P("会议通知"))),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_refused_in_one_sentence_quickly_and_in_little_memory(string name)
    {
        var (rule, make) = Files[name];
        var file = make();

        var refusal = Bounds.Within(file, () => Assert.Throws<RuleBroken>(() => BookReader.Read(file, FormTemplate.Hebei2020)));

        Assert.Equal(rule, refusal.Rule);
    }

    private static readonly Dictionary<string, Func<byte[]>> Odd = new()
    {
        ["check sums that are wrong"] = () => Lying(Book(), 16, 0x12345678),
        ["spans larger than any table"] = () => WordFile.Of(WordFile.T(["项目名称 ▸100", "某项目 ▸19"], ["绩效目标 ▸99999999999999", "完成。"])),
        ["styles that are based on each other and lists that name each other"] = () => WordFile.Package([WordFile.P("项目", "<w:pStyle w:val=\"a\"/>"), Form()], "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"a\"/></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>", "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style><w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/></w:style>").Bytes(),
        ["a paragraph of nothing but numbers"] = () => WordFile.Of(WordFile.P("第一部分"), WordFile.P(string.Concat(Enumerable.Range(1, 30_000).Select(i => $"{i % 900}、a；")))),
        ["as many numbered paragraphs as may be"] = () => WordFile.Of([WordFile.P("第一部分"), .. Enumerable.Range(1, 2_900).Select(i => $"<w:p><w:r><w:t>1、{i}；2、{i}</w:t></w:r></w:p>")]),
        ["a table of nothing but labels of amounts"] = () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 900).Select(_ => Enumerable.Range(0, 50).SelectMany(i => new[] { "财政拨款", "1" }).ToArray())])),
        ["a table of nothing but objectives"] = () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 900).Select(_ => Enumerable.Range(0, 50).SelectMany(i => new[] { "绩效目标", "a" }).ToArray())])),
        ["a table of nothing but headings"] = () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 900).Select(_ => Enumerable.Range(0, 25).SelectMany(i => new[] { "一级指标", "二级指标", "三级指标", "指标值" }).ToArray())])),
        ["two indicators in each of two thousand rows"] = () => WordFile.Of(Shared(2_000, 2)),
        ["a project in every row"] = () => WordFile.Of(WordFile.T([.. Enumerable.Range(0, 2_900).Select(i => new[] { "项目名称", $"{i}", "绩效目标", "a" })])),
        ["two thousand tables that say nothing"] = () => WordFile.Of([.. Enumerable.Range(0, 2_000).Select(_ => WordFile.T(["a", "b"])), Form()]),
        ["tables in each other as deep as may be"] = () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 31)) + WordFile.P("项目名称") + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 31)), Form()),
        ["a field that is never closed"] = () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>", 50_000)), Form()),
        ["a line of nothing but tabs"] = () => WordFile.Of(WordFile.P($"a{new string('\t', 100_000)}b"), Form()),
        ["blanks where an indicator has its number"] = () => WordFile.Of(Indicators([.. Enumerable.Range(0, 100).Select(_ => ($"指标{new string(' ', 1_000)}x", ""))])),
        ["blanks where an indicator has its target"] = () => WordFile.Of(Indicators([.. Enumerable.Range(0, 100).Select(_ => ($"培训人数{new string(' ', 1_000)}x", "")), ($"培训人数{new string(' ', 50_000)}x", "")])),
        ["a paragraph whose ends were all deleted"] = () => WordFile.Of(string.Concat(Enumerable.Repeat("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>项目名称</w:t></w:r></w:p>", 20_000)), WordFile.P("a"), Form()),
        ["half a character, and one that is none"] = () => WordFile.Of(WordFile.P("a").Replace("<w:t xml:space=\"preserve\">a</w:t>", "<w:sym w:char=\"D800\"/><w:sym w:char=\"1\"/>", StringComparison.Ordinal), Form()),
        ["a list of a thousand levels"] = () => Listed([.. Enumerable.Range(0, 1_000), .. new int[20_000]], "%1"),
        ["a list whose number is a book"] = () => Listed(new int[2_000], new string('第', 50_000)),
        ["a table of nothing but parts of an amount"] = () => WordFile.Of(WordFile.T([["项目名称", "甲"], .. Enumerable.Range(0, 900).Select(row => Enumerable.Range(0, 50).SelectMany(i => new[] { "中央资金", $"{row * 50 + i + 10_000}.11" }).ToArray())])),
        ["two thousand numbered objectives"] = () => WordFile.Of(WordFile.T([["项目名称", "甲"], .. Enumerable.Range(0, 2_000).Select(i => new[] { $"年度绩效目标{i % 99}", new string('好', 100) })])),
        ["a list of projects below many lines"] = () => WordFile.Of([.. Enumerable.Range(0, 10_000).Select(i => WordFile.P($"说明{i}元")), WordFile.T([["项目名称", "预算数", "绩效目标", "单位"], .. Enumerable.Range(0, 2_000).Select(i => new[] { $"第{i}项", "1", "a", "b" })])]),
        ["two blocks of indicators in every row"] = () => WordFile.Of([.. Enumerable.Range(0, 2).Select(_ => WordFile.T([["项目名称 ▸7", "甲"], .. Enumerable.Range(0, 2_900).Select(_ => new[] { "绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值" })]))]),
        ["more tasks than Chinese numbers"] = () => WordFile.Of(WordFile.P("部门整体支出绩效目标表"), WordFile.T([["年度总体目标", "完成。 ▸2"], ["年度预算数", "1 ▸2"], ["年度主要任务", "任务名称", "主要内容"], .. Enumerable.Range(0, 2_000).Select(i => new[] { "", $"任务{i}", "做好。" })])),
        ["a line of nothing but blanks and brackets"] = () => WordFile.Of([.. Enumerable.Range(0, 2_000).Select(_ => WordFile.P(new string('(', 60) + new string('　', 60) + new string('：', 60))), Form()]),
    };

    public static TheoryData<string> OddNames => [.. Odd.Keys];

    [Theory, MemberData(nameof(OddNames))]
    public void What_is_odd_and_no_crime_is_read_as_quickly(string name)
    {
        var file = Odd[name]();
        Assert.NotNull(Bounds.Within(file, () => BookReader.Read(file, FormTemplate.Hebei2020)));
    }

    [Fact]
    public void More_indicators_than_anybody_could_look_through_are_refused()
    {
        string[][] rows = [["项目名称", "甲", "", ""], ["一级指标", "二级指标", "三级指标", "指标值"], .. Enumerable.Range(0, 2_900).Select(i => new[] { "产出指标", "数量指标", $"第{i}项", "≥1个" })];

        var refusal = Assert.Throws<RuleBroken>(() => BookReader.Read(WordFile.Of([.. Enumerable.Repeat(WordFile.T(rows), 7)]), FormTemplate.Hebei2020));

        Assert.Equal(DocumentRules.NotTooLong, refusal.Rule);
    }

    [Fact]
    public void A_link_that_somebody_may_click_passes() => UploadGuard.DemandDocument(Linked("hyperlink", "http://example.com/").Bytes());

    [Fact]
    public void What_no_program_here_could_turn_into_a_docx_is_told_how_to_be_saved_as_one() => Assert.Contains("另存为", DocumentRules.OldFormatConverted.Text, StringComparison.Ordinal);

    private static string Form() => WordFile.T(["项目名称", "某项目"], ["绩效目标", "完成。"]);

    private static string Indicators(params (string Name, string Target)[] indicators) => WordFile.T([["项目名称", "甲", "", ""], ["一级指标", "二级指标", "三级指标", "指标值"], .. indicators.Select(indicator => new[] { "产出指标", "数量指标", indicator.Name, indicator.Target })]);

    private static string Shared(int rows, int each) => Indicators([.. Enumerable.Range(0, rows).Select(_ => (Numbered(each, "参加人数"), Numbered(each, "9人")))]);

    private static string Numbered(int count, string text) => string.Join('\n', Enumerable.Range(1, count).Select(i => $"{i}.{text}"));

    private static byte[] Listed(int[] levels, string text) => WordFile.Package([.. levels.Select(level => WordFile.P("a", $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>")), Form()],
        $"<w:abstractNum w:abstractNumId=\"1\">{string.Concat(levels.Distinct().Select(level => $"<w:lvl w:ilvl=\"{level}\"><w:lvlRestart w:val=\"0\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"))}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>").Bytes();

    private static byte[] Book() => WordFile.Of(Form());

    // A window of noise again and again: packed small, but not so small that its size alone betrays it.
    private static string Endless() => string.Concat(Enumerable.Repeat(Convert.ToBase64String(Noise(18_000)).Replace('+', 'a').Replace('/', 'b').Replace('=', 'c').Replace('0', 'x'), 1_200));

    // Every entry of the directory says this at that place.
    private static byte[] Lying(byte[] file, int place, uint says)
    {
        for (var at = file.AsSpan().IndexOf("PK\x01\x02"u8); at >= 0; at = file.AsSpan(at + 4).IndexOf("PK\x01\x02"u8) is >= 0 and var next ? at + 4 + next : -1)
            BitConverter.TryWriteBytes(file.AsSpan(at + place), says);
        return file;
    }

    private static Package Small() => WordFile.Package([WordFile.P("项目")]);

    private static Package Linked(string kind, string target) =>
        Small().With("word/_rels/settings.xml.rels", Package.Relationships($"""<Relationship Id="r1" Type="{Office}/{kind}" TargetMode="External" Target="{target}"/>"""));

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(1).NextBytes(noise);
        return noise;
    }

    private static string Noisy(int nodes)
    {
        var random = new Random(1);
        var text = new StringBuilder();
        for (var i = 0; i < nodes; i++) text.Append("<w:r/>").Append((char)('a' + random.Next(26)));
        return text.ToString();
    }
}
