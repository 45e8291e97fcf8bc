using System.Text.RegularExpressions;
using System.Xml;
using BudgetPerformance.Domain;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Reads a Word document that the guard let pass, forward only, as a flat list of paragraphs and tables.</summary>
internal sealed partial class WordReader
{
    private readonly List<WordBlock> blocks = [];
    private readonly WordLeftOut left = new();
    private readonly WordLimits limits = new();
    private readonly WordParagraphReader paragraphs;
    private int paragraph;
    private int table;

    private WordReader(MainDocumentPart main)
    {
        using var numbers = Open(main.NumberingDefinitionsPart);
        using var looks = Open(main.StyleDefinitionsPart);
        paragraphs = new(new WordNumbering(numbers), new WordStyles(looks), limits, left, ReadBlocks);
    }

    /// <exception cref="RuleBroken">It is too long, or no document after all.</exception>
    public static ReadDocument Read(byte[] file)
    {
        try
        {
            using var document = WordprocessingDocument.Open(new MemoryStream(file, writable: false), false);
            if (document.MainDocumentPart is not { } main) throw new RuleBroken(DocumentRules.DocumentInside);
            var reader = new WordReader(main);
            reader.ReadText(main);
            reader.ReadNotes(main.FootnotesPart, "footnote", "脚注");
            reader.ReadNotes(main.EndnotesPart, "endnote", "尾注");
            reader.ReadNotes(main.WordprocessingCommentsPart, "comment", "批注");
            var notes = reader.left.Sentences();
            return new(reader.blocks, reader.ReadMargins([.. main.HeaderParts.Concat<OpenXmlPart>(main.FooterParts).DistinctBy(part => part.Uri)]), notes);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException or InvalidOperationException or OverflowException or ArgumentException or FormatException or KeyNotFoundException or UriFormatException)
        {
            throw new RuleBroken(DocumentRules.Readable);
        }
    }

    private void ReadText(MainDocumentPart main)
    {
        using var xml = Open(main)!;
        if (xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var child in WordXml.Children(xml))
            if (child == "body") ReadBlocks(xml);
        if (paragraphs.TakeRest() is { } rest && !string.IsNullOrWhiteSpace(rest)) blocks.Add(new WordParagraph(++paragraph, rest));
    }

    // A text box is read where it is anchored: its paragraphs stand before the paragraph or table that holds it.
    private void ReadBlocks(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "p") AddParagraph(xml);
            else if (child == "tbl") AddTable(xml);
            else if (child == "sdt") ReadControl(xml);
            else if (child == "altChunk") left.OtherFiles = true;
            else if (child is "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag") ReadBlocks(xml);
        }
    }

    private void ReadControl(XmlReader xml)
    {
        var asks = false;
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "sdtPr") asks = WordParagraphReader.IsPlaceholder(xml);
            else if (child == "sdtContent" && !asks) ReadBlocks(xml);
        }
    }

    private void AddParagraph(XmlReader xml)
    {
        var number = ++paragraph;
        if (paragraphs.Read(xml) is { } text && !string.IsNullOrWhiteSpace(text)) blocks.Add(new WordParagraph(number, text));
    }

    private void AddTable(XmlReader xml)
    {
        var tables = new WordTableReader(paragraphs, left, limits, NextName).Read(xml).ToList();
        blocks.AddRange(tables.Where(read => read.Cells.Any(cell => !cell.IsBlank)).Select(read => new WordTable(read)));
    }

    private string NextName()
    {
        limits.CountTable();
        return $"第 {++table} 张表";
    }

    private void ReadNotes(OpenXmlPart? part, string kind, string name)
    {
        if (part is null || paragraphs.Notes.Count == 0) return;
        var wanted = paragraphs.Notes.ToHashSet();
        using var xml = Open(part)!;
        if (xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var child in WordXml.Children(xml))
            if (child == kind && wanted.Contains(kind + WordXml.Value(xml, "id"))) left.Add(name, string.Join('\n', Lines(xml)));
    }

    private List<string> ReadMargins(List<OpenXmlPart> parts)
    {
        var lines = new List<string>();
        foreach (var part in parts)
        {
            using var xml = Open(part)!;
            if (xml.MoveToContent() == XmlNodeType.Element) lines.AddRange(Lines(xml));
        }
        return [.. lines.Distinct().Where(line => !IsPageNumber().IsMatch(line))];
    }

    private List<string> Lines(XmlReader xml)
    {
        var lines = new List<string>();
        foreach (var child in WordXml.Children(xml))
        {
            if (child != "p") lines.AddRange(Lines(xml));
            else if (paragraphs.Read(xml) is { } text && !string.IsNullOrWhiteSpace(text)) lines.Add(text.Trim());
        }
        return lines;
    }

    private static XmlReader? Open(OpenXmlPart? part) => part is null ? null : XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), WordXml.Settings);

    [GeneratedRegex(@"^[\s第页共/\-—－–·~0-9０-９]*$", RegexOptions.CultureInvariant)]
    private static partial Regex IsPageNumber();
}
