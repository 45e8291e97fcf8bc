using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Reads a table with its true spans. Tables inside its cells become tables of their own behind it.</summary>
internal sealed class WordTableReader(WordParagraphReader paragraphs, WordLeftOut left, WordLimits limits, Func<string> nextName)
{
    private readonly List<List<WordCell>> rows = [];
    private readonly List<ReadTable> nested = [];
    private string name = "";

    /// <summary>Reads the table the reader stands on.</summary>
    /// <param name="xml">The part, on the table's element.</param>
    public IEnumerable<ReadTable> Read(XmlReader xml)
    {
        name = nextName();
        foreach (var child in WordXml.Children(xml)) ReadPart(xml, child);
        return [.. rows.Count == 0 ? Enumerable.Empty<ReadTable>() : [new ReadTable(name, WordCells.Place(rows))], .. nested];
    }

    private void ReadPart(XmlReader xml, string child)
    {
        if (child == "tr") ReadRow(xml);
        else if (child is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            foreach (var inside in WordXml.Children(xml)) ReadPart(xml, inside);
    }

    private void ReadRow(XmlReader xml)
    {
        var row = new List<WordCell>();
        var (before, after, isDeleted) = (0, 0, false);
        ReadCells(xml);
        left.Changes |= isDeleted;
        if (isDeleted || row.Count == 0) return;
        // Columns that a row leaves out at its ends are cells without borders.
        if (before > 0) row.Insert(0, new WordCell("", before, false, false) { IsGap = true });
        if (after > 0) row.Add(new WordCell("", after, false, false) { IsGap = true });
        rows.Add(row);
        limits.CountRow(rows.Count);
        WordLimits.DemandPlaces(row.Count, 0);

        void ReadCells(XmlReader xml, bool asks = false)
        {
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "tc")
                {
                    if (ReadCell(xml) is { } cell) row.Add(asks ? cell with { Text = "" } : cell);
                }
                else if (child == "trPr") ReadLooks(xml);
                else if (child == "sdtPr") asks = WordParagraphReader.IsPlaceholder(xml);
                else if (child is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo") ReadCells(xml, asks);
            }
        }

        void ReadLooks(XmlReader xml)
        {
            foreach (var look in WordXml.Children(xml))
            {
                if (look == "gridBefore") before = Math.Clamp(WordXml.Number(xml, 0), 0, 100);
                else if (look == "gridAfter") after = Math.Clamp(WordXml.Number(xml, 0), 0, 100);
                else if (look is "del" or "moveFrom") isDeleted = true;
            }
        }
    }

    private WordCell? ReadCell(XmlReader xml)
    {
        var cell = new WordCell("", 1, false, false);
        var lines = new List<string>();
        ReadContent(xml);
        if (paragraphs.TakeRest() is { Length: > 0 } rest) lines.Add(rest);
        left.Changes |= cell.IsDeleted;
        if (cell.IsDeleted) return null;
        // Empty paragraphs at the end of a cell are how Word users make room; they say nothing.
        while (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[^1])) lines.RemoveAt(lines.Count - 1);
        return cell with { Text = string.Join('\n', lines) };

        void ReadContent(XmlReader xml)
        {
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "tcPr") cell = ReadLooks(xml, cell);
                else if (child == "p")
                {
                    if (paragraphs.Read(xml) is { } line) lines.Add(line);
                }
                else if (child == "tbl") nested.AddRange(new WordTableReader(paragraphs, left, limits, nextName).Read(xml));
                else if (child == "altChunk") left.OtherFiles = true;
                else if (child == "sdt") ReadControl(xml);
                else if (child is "customXml" or "ins" or "moveTo" or "sdtContent") ReadContent(xml);
            }
        }

        void ReadControl(XmlReader xml)
        {
            var asks = false;
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "sdtPr") asks = WordParagraphReader.IsPlaceholder(xml);
                else if (child == "sdtContent" && !asks) ReadContent(xml);
            }
        }
    }

    private static WordCell ReadLooks(XmlReader xml, WordCell cell)
    {
        foreach (var look in WordXml.Children(xml))
            cell = look switch
            {
                "gridSpan" => cell with { Columns = Math.Clamp(WordXml.Number(xml, 1), 1, 100) },
                "tcW" => cell with { Width = WordXml.Value(xml, "type") is "dxa" or null ? WordXml.Number(xml, 0, "w") : 0 },
                "vMerge" => WordXml.Value(xml) == "restart" ? cell with { BeginsMerge = true } : cell with { GoesOn = true },
                "cellDel" => cell with { IsDeleted = true },
                "hMerge" when WordXml.Value(xml) != "restart" => cell with { JoinsLeft = true },
                _ => cell,
            };
        return cell;
    }
}
