using System.Xml;
using BudgetPerformance.Domain;
using DocumentFormat.OpenXml.Packaging;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Reads a Word document that the guard let pass, forward only, as a flat list of paragraphs and tables.</summary>
internal sealed class WordReader
{
    private readonly List<WordBlock> blocks = [];
    private readonly List<string> notes = [];
    private readonly WordLimits limits = new();
    private readonly WordParagraphReader paragraphs;
    private int paragraph;
    private int table;
    private bool inTable;

    private WordReader(MainDocumentPart main)
    {
        using var numbers = Open(main.NumberingDefinitionsPart);
        using var looks = Open(main.StyleDefinitionsPart);
        paragraphs = new(new WordNumbering(numbers), new WordStyles(looks), ReadTextBox);
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
            reader.ReadNotes(main.FootnotesPart, "footnote");
            reader.ReadNotes(main.EndnotesPart, "endnote");
            return new(reader.blocks, reader.Notes());
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or FileFormatException or InvalidDataException or InvalidOperationException or ArgumentException or FormatException or KeyNotFoundException or UriFormatException)
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
    }

    private void ReadBlocks(XmlReader xml)
    {
        foreach (var child in WordXml.Children(xml))
        {
            if (child == "p") AddParagraph(xml);
            else if (child == "tbl") AddTable(xml);
            else if (child is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag") ReadBlocks(xml);
        }
    }

    // A text box is read where it is anchored: its paragraphs stand before the paragraph that holds it.
    private void ReadTextBox(XmlReader xml)
    {
        if (!inTable) ReadBlocks(xml);
        else
            foreach (var child in WordXml.Children(xml))
                if (child == "p") AddParagraph(xml);
    }

    private void AddParagraph(XmlReader xml)
    {
        limits.CountParagraph();
        var number = ++paragraph;
        var text = paragraphs.Read(xml);
        if (!string.IsNullOrWhiteSpace(text)) blocks.Add(new WordParagraph(number, text));
    }

    private void AddTable(XmlReader xml)
    {
        inTable = true;
        var tables = new WordTableReader(ReadParagraph).Read(xml, NextName).ToList();
        inTable = false;
        blocks.AddRange(tables.Where(read => read.Cells.Any(cell => !cell.IsBlank)).Select(read => new WordTable(read)));
    }

    private string NextName()
    {
        limits.CountTable();
        return $"第 {++table} 张表";
    }

    private string ReadParagraph(XmlReader xml)
    {
        limits.CountParagraph();
        return paragraphs.Read(xml);
    }

    private void ReadNotes(OpenXmlPart? part, string kind)
    {
        if (part is null || paragraphs.Footnotes.Count == 0) return;
        var wanted = paragraphs.Footnotes.ToHashSet();
        using var xml = Open(part)!;
        if (xml.MoveToContent() != XmlNodeType.Element) return;
        foreach (var child in WordXml.Children(xml))
        {
            if (child != kind || !wanted.Contains(kind + WordXml.Value(xml, "id"))) continue;
            foreach (var inside in WordXml.Children(xml))
                if (inside == "p" && paragraphs.Read(xml) is { } text && !string.IsNullOrWhiteSpace(text)) notes.Add($"{(kind == "footnote" ? "脚注" : "尾注")}没有并入正文：{text.Trim()}");
        }
    }

    private List<string> Notes()
    {
        if (paragraphs.MetChanges) notes.Add("文档里有没有接受或拒绝的修订：新增的文字读入，删除的文字没有读入。");
        if (paragraphs.MetHidden) notes.Add("文档里有隐藏的文字，没有读入。");
        return notes;
    }

    private static XmlReader? Open(OpenXmlPart? part) => part is null ? null : XmlReader.Create(part.GetStream(FileMode.Open, FileAccess.Read), WordXml.Settings);
}
