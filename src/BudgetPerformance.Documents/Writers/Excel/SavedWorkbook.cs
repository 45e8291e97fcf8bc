using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>
/// Saves a workbook and mends what ClosedXML 0.95 gets wrong, in one pass over the finished file: print titles without dollar signs, which
/// Excel takes for damage; Calibri as the default font, which distorts column widths; characters beyond the basic plane, which it takes apart
/// as if they were illegal; and random names and times of saving, which make equal input unequal bytes.
/// </summary>
internal static partial class SavedWorkbook
{
    private const string Properties = "docProps/core.psmdcp";

    public static XLWorkbook New(DocumentProperties properties)
    {
        var workbook = new XLWorkbook(XLEventTracking.Disabled);
        workbook.Style.Font.FontName = ExcelStyles.FontName;
        workbook.Style.Font.FontSize = ExcelStyles.DefaultFontSize;
        workbook.Properties.Title = XmlText.Legal(properties.Title);
        workbook.Properties.Author = XmlText.Legal(properties.Author);
        return workbook;
    }

    public static void Save(XLWorkbook workbook, Stream output, DateTimeOffset created, IReadOnlyList<IReadOnlyList<ExcelPicture>> pictures)
    {
        workbook.Properties.Created = workbook.Properties.Modified = created.UtcDateTime;
        using var saved = new MemoryStream();
        workbook.SaveAs(saved, new SaveOptions { GenerateCalculationChain = false, ConsolidateConditionalFormatRanges = false, ConsolidateDataValidationRanges = false });
        if (pictures.Any(sheet => sheet.Count > 0)) ExcelDrawing.Add(saved, pictures);
        using (var file = new ZipArchive(saved, ZipArchiveMode.Update, leaveOpen: true))
        {
            Mend(file, "xl/workbook.xml", xml => PrintTitles().Replace(xml, ">'$1'!$$$2:$$$3<"));
            Mend(file, "xl/sharedStrings.xml", xml => SurrogatePair().Replace(xml, pair => $"{Unit(pair.Groups[1])}{Unit(pair.Groups[2])}"));
            Mend(file, "xl/styles.xml", xml => FirstFont().Replace(xml, DefaultFont, 1));
            Mend(file, "_rels/.rels", xml => RandomId().Replace(RandomName().Replace(xml, Properties), "Id=\"p$1\""));
            Move(file, file.Entries.Single(entry => entry.Name.EndsWith(".psmdcp", StringComparison.Ordinal)), Properties);
            foreach (var entry in file.Entries) entry.LastWriteTime = ZipTime.Of(created);
        }
        saved.Position = 0;
        saved.CopyTo(output);
    }

    private static void Move(ZipArchive file, ZipArchiveEntry entry, string name)
    {
        using (var from = entry.Open())
        using (var to = file.CreateEntry(name).Open())
            from.CopyTo(to);
        entry.Delete();
    }

    private static void Mend(ZipArchive file, string name, Func<string, string> mended)
    {
        var entry = file.GetEntry(name) ?? throw new InvalidOperationException($"The workbook has no {name}.");
        using var stream = entry.Open();
        string xml;
        using (var reader = new StreamReader(stream, Encoding.UTF8, leaveOpen: true)) xml = mended(reader.ReadToEnd());
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(xml));
    }

    private static readonly string DefaultFont = string.Create(CultureInfo.InvariantCulture,
        $"$1<x:font><x:sz val=\"{ExcelStyles.DefaultFontSize}\"/><x:name val=\"{ExcelStyles.FontName}\"/><x:charset val=\"134\"/></x:font>");

    private static char Unit(Group hex) => (char)ushort.Parse(hex.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@">'?([^<]+?)'?!(\d+):(\d+)<")]
    private static partial Regex PrintTitles();

    [GeneratedRegex("_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_")]
    private static partial Regex SurrogatePair();

    [GeneratedRegex(@"(<x:fonts[^>]*>)<x:font>.*?</x:font>")]
    private static partial Regex FirstFont();

    [GeneratedRegex(@"package/services/metadata/core-properties/\w+\.psmdcp")]
    private static partial Regex RandomName();

    [GeneratedRegex(@"(?<=/(\w+)\.(?:xml|psmdcp)"" )Id=""R\w+""")]
    private static partial Regex RandomId();
}
