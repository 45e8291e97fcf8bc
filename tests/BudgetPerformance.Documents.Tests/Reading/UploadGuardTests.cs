using System.Text;
using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Tests.Reading;

/// <summary>Hostile and hopeless files: each is refused with its own sentence, quickly and without being unpacked into memory.</summary>
[Collection(nameof(Alone))]
public sealed class UploadGuardTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Dictionary<string, (Rule Rule, Func<byte[]> File)> Files = new()
    {
        ["nothing at all"] = (UploadRules.NotEmpty, () => []),
        ["blanks only"] = (UploadRules.NotEmpty, () => "  \r\n "u8.ToArray()),
        ["11 MB"] = (UploadRules.NotTooLarge, () => new byte[11 << 20]),
        ["an old .xls"] = (UploadRules.NotOldFormat, () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]),
        ["a workbook with a password"] = (UploadRules.NotLocked, () => [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage")]),
        ["a picture"] = (UploadRules.KnownType, () => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13]),
        ["a PDF"] = (UploadRules.KnownType, () => "%PDF-1.7\n1 0 obj"u8.ToArray()),
        ["an .rtf"] = (UploadRules.KnownType, () => "{\\rtf1\\ansi"u8.ToArray()),
        ["a web page called .xls"] = (UploadRules.NotWebPage, () => "\n<html><table><tr><td>金额</td></tr></table>"u8.ToArray()),
        ["text of no known encoding"] = (UploadRules.KnownEncoding, () => [(byte)'A', 0xFF, 0xFF, 0xFE]),
        ["an empty zip"] = (UploadRules.WorkbookInside, () => [(byte)'P', (byte)'K', 5, 6, .. new byte[18]]),
        ["a Word document"] = (UploadRules.WorkbookInside, () => Package.Of().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""").Bytes()),
        ["a binary workbook"] = (UploadRules.WorkbookInside, () => Package.Of().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>""").Bytes()),
        ["half a workbook"] = (UploadRules.Readable, () => Package.Of().Bytes()[..700]),
        ["a zip whose directory lies"] = (UploadRules.Readable, () => Corrupt(Package.Of().Bytes())),
        ["XML that breaks off"] = (UploadRules.Readable, () => Package.Of().With("xl/styles.xml", "<styleSheet>").Bytes()),
        ["600 parts"] = (UploadRules.FewParts, () => Enumerable.Range(0, 600).Aggregate(Package.Of(), (package, i) => package.Add($"p{i}.bin", "x")).Bytes()),
        ["a bomb of zeros"] = (UploadRules.NotExpanding, () => Package.Of().Add("xl/media/image1.bin", new byte[40 << 20]).Bytes()),
        ["a bomb of blanks in XML"] = (UploadRules.NotTooComplex, () => Package.Of().With("xl/styles.xml", $"<styleSheet>{new string(' ', 40 << 20)}</styleSheet>").Bytes()),
        ["many parts that grow together"] = (UploadRules.NotExpanding, () => Enumerable.Range(0, 70).Aggregate(Package.Of(), (package, i) => package.Add($"p{i}.bin", new byte[1 << 20])).Bytes()),
        ["a path that climbs"] = (UploadRules.PlainNames, () => Package.Of().Add("../../evil.txt", "x").Bytes()),
        ["an absolute path"] = (UploadRules.PlainNames, () => Package.Of().Add("/etc/passwd", "x").Bytes()),
        ["a path of Windows"] = (UploadRules.PlainNames, () => Package.Of().Add("xl\\evil.xml", "<a/>").Bytes()),
        ["a drive"] = (UploadRules.PlainNames, () => Package.Of().Add("c:evil.xml", "<a/>").Bytes()),
        ["two parts of one name"] = (UploadRules.PlainNames, () => Package.Of().Add("XL/workbook.xml", "<a/>").Bytes()),
        ["an endless name"] = (UploadRules.PlainNames, () => Package.Of().Add(new string('a', 300), "x").Bytes()),
        ["macros by name"] = (UploadRules.NoActiveContent, () => Package.Of().Add("xl/vbaProject.bin", "x").Bytes()),
        ["macros by type"] = (UploadRules.NoActiveContent, () => Package.Of().With("[Content_Types].xml", """<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>""").Bytes()),
        ["an embedded object"] = (UploadRules.NoActiveContent, () => Package.Of().Add("xl/embeddings/oleObject1.bin", "x").Bytes()),
        ["a package in a package"] = (UploadRules.NoActiveContent, () => Package.Of().Add("xl/media/image1.png", Package.Of().Bytes()).Bytes()),
        ["a control"] = (UploadRules.NoActiveContent, () => Package.Of().Add("xl/activeX/activeX1.xml", "<a/>").Bytes()),
        ["a link to another workbook"] = (UploadRules.NoOutsideLinks, () => Package.Of().Add("xl/externalLinks/externalLink1.xml", "<a/>").Bytes()),
        ["a picture from outside"] = (UploadRules.NoOutsideLinks, () => Package.Of().Add("xl/worksheets/_rels/sheet1.xml.rels", Package.Relationships($"""<Relationship Id="r1" Type="{Office}/image" TargetMode="External" Target="http://127.0.0.1/x.png"/>""")).Bytes()),
        ["a billion laughs"] = (UploadRules.PlainXml, () => Package.Of().With("xl/styles.xml", """<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><styleSheet>&c;</styleSheet>""").Bytes()),
        ["a file read through XML"] = (UploadRules.PlainXml, () => Package.Of().With("xl/workbook.xml", """<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><workbook>&b;</workbook>""").Bytes()),
        ["40,000 elements in each other"] = (UploadRules.NotTooComplex, () => Package.Of(string.Concat(Enumerable.Repeat("<row>", 40_000))).Bytes()),
        ["more than a million and a half nodes"] = (UploadRules.NotTooComplex, () => Package.Of(Noisy(800_000)).Bytes()),
        ["a thousand attributes"] = (UploadRules.NotTooComplex, () => Package.Of($"<row {string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"a{i}=\"\""))}/>").Bytes()),
        ["a text without end"] = (UploadRules.NotTooComplex, () => Package.Of(Package.Row(1, Convert.ToBase64String(Noise(1, 300_000)))).Bytes()),
    };

    public static TheoryData<string> Names => [.. Files.Keys];

    [Theory, MemberData(nameof(Names))]
    public void It_is_refused_in_one_sentence_quickly_and_in_little_memory(string name)
    {
        var (rule, make) = Files[name];
        var file = make();

        var refusal = Bounds.Within(file, () => Assert.Throws<RuleBroken>(() => UploadGuard.Demand(file)));

        Assert.Equal(rule, refusal.Rule);
    }

    [Fact]
    public void A_plain_workbook_and_plain_text_pass()
    {
        Assert.Equal(UploadKind.Workbook, UploadGuard.Demand(Package.Of(Package.Row(1, "项目编码")).Bytes()));
        Assert.Equal(UploadKind.Text, UploadGuard.Demand("项目编码,金额\r\n"u8.ToArray()));
    }

    [Fact]
    public void A_link_that_somebody_may_click_passes() =>
        Assert.Equal(UploadKind.Workbook, UploadGuard.Demand(Package.Of().Add("xl/worksheets/_rels/sheet1.xml.rels",
            Package.Relationships($"""<Relationship Id="r1" Type="{Office}/hyperlink" TargetMode="External" Target="http://example.com/"/>""")).Bytes()));

    private static byte[] Corrupt(byte[] file)
    {
        // The first part's own bytes, which the directory no longer describes.
        for (var i = 60; i < 120; i++) file[i] ^= 0x5A;
        return file;
    }

    private static byte[] Noise(int seed, int length)
    {
        var noise = new byte[length];
        new Random(seed).NextBytes(noise);
        return noise;
    }

    private static string Noisy(int nodes)
    {
        var random = new Random(1);
        var rows = new StringBuilder();
        for (var i = 0; i < nodes; i++) rows.Append("<c/>").Append((char)('a' + random.Next(26)));
        return rows.ToString();
    }
}
