using System.Xml;

namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>Reads a table with its true spans. Tables inside its cells become tables of their own behind it.</summary>
internal sealed class WordTableReader(Func<XmlReader, string> readParagraph)
{
    private readonly List<List<WordCell>> rows = [];
    private readonly List<ReadTable> nested = [];
    private string name = "";

    /// <summary>Reads the table the reader stands on.</summary>
    /// <param name="xml">The part, on the table's element.</param>
    /// <param name="nextName">Names each table as it begins.</param>
    public IEnumerable<ReadTable> Read(XmlReader xml, Func<string> nextName)
    {
        name = nextName();
        foreach (var child in WordXml.Children(xml)) ReadPart(xml, child, nextName);
        return [.. rows.Count == 0 ? Enumerable.Empty<ReadTable>() : [new ReadTable(name, WordCells.Place(rows))], .. nested];
    }

    private void ReadPart(XmlReader xml, string child, Func<string> nextName)
    {
        if (child == "tr") ReadRow(xml, nextName);
        else if (child is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            foreach (var inside in WordXml.Children(xml)) ReadPart(xml, inside, nextName);
    }

    private void ReadRow(XmlReader xml, Func<string> nextName)
    {
        var row = new List<WordCell>();
        var (before, isDeleted) = (0, false);
        ReadCells(xml);
        if (isDeleted) return;
        // Columns that a row leaves out at its left are cells without borders.
        if (before > 0) row.Insert(0, new WordCell("", before, false, false) { IsGap = true });
        rows.Add(row);
        WordLimits.DemandRows(rows.Count);
        WordLimits.DemandPlaces(row.Count, 0);

        void ReadCells(XmlReader xml)
        {
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "tc") row.Add(ReadCell(xml, nextName));
                else if (child == "trPr") ReadLooks(xml);
                else if (child is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo") ReadCells(xml);
            }
        }

        void ReadLooks(XmlReader xml)
        {
            foreach (var look in WordXml.Children(xml))
            {
                if (look == "gridBefore") before = Math.Clamp(WordXml.Number(xml, 0), 0, 100);
                else if (look is "del" or "moveFrom") isDeleted = true;
            }
        }
    }

    private WordCell ReadCell(XmlReader xml, Func<string> nextName)
    {
        var cell = new WordCell("", 1, false, false);
        var lines = new List<string>();
        ReadContent(xml);
        // Empty paragraphs at the end of a cell are how Word users make room; they say nothing.
        while (lines.Count > 1 && string.IsNullOrWhiteSpace(lines[^1])) lines.RemoveAt(lines.Count - 1);
        return cell with { Text = string.Join('\n', lines) };

        void ReadContent(XmlReader xml)
        {
            foreach (var child in WordXml.Children(xml))
            {
                if (child == "tcPr") cell = ReadLooks(xml, cell);
                else if (child == "p") lines.Add(readParagraph(xml));
                else if (child == "tbl") nested.AddRange(new WordTableReader(readParagraph).Read(xml, nextName));
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
                "hMerge" when WordXml.Value(xml) != "restart" => cell with { JoinsLeft = true },
                _ => cell,
            };
        return cell;
    }
}
