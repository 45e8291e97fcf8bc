using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Word;
using BudgetPerformance.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Tests.Writers.Word;

/// <summary>Writes Word files and reads them back from their XML, without the code that wrote them.</summary>
internal static class WordFiles
{
    public static byte[] Write(params IEnumerable<GridLayout> forms)
    {
        using var output = new MemoryStream();
        new WordWriter().Write(forms, output, new DocumentProperties("绩效目标表", "区委老干部局", Given.Morning));
        return output.ToArray();
    }

    public static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), false);

    /// <summary>What the validators of two generations of Word complain of.</summary>
    public static IEnumerable<string> Complaints(byte[] file)
    {
        using var document = Open(file);
        return [.. new[] { FileFormatVersions.Office2007, FileFormatVersions.Office2019 }.SelectMany(version => new OpenXmlValidator(version).Validate(document)
            .Select(error => $"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"))];
    }

    /// <summary>Titles of forms, in order.</summary>
    public static IReadOnlyList<string> Titles(byte[] file)
    {
        using var document = Open(file);
        return [.. document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "1").Select(Text)];
    }

    /// <summary>Every paragraph of flowing text with its style, in order.</summary>
    public static IReadOnlyList<(string Style, string Text)> Paragraphs(byte[] file)
    {
        using var document = Open(file);
        return [.. document.MainDocumentPart!.Document.Body!.Elements<Paragraph>().Select(paragraph => (Style: paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!, Text: Text(paragraph))).Where(paragraph => paragraph.Style != "Gap")];
    }

    /// <summary>Every cell that is no continuation of one above, in reading order over all tables, with how many columns and rows it spans.</summary>
    public static IReadOnlyList<(string Text, int Columns, int Rows)> Cells(byte[] file)
    {
        using var document = Open(file);
        return [.. document.MainDocumentPart!.Document.Body!.Elements<Table>().SelectMany(Cells)];
    }

    public static string Text(OpenXmlElement element) => string.Concat(element.Descendants().Where(part => !part.Ancestors<TextBoxContent>().Any()).Select(part => part switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => "",
    }));

    private static IEnumerable<(string, int, int)> Cells(Table table)
    {
        var rows = table.Elements<TableRow>().Select(row => Placed(row).ToDictionary(cell => cell.Column)).ToList();
        for (var row = 0; row < rows.Count; row++)
            foreach (var (column, (_, cell)) in rows[row])
            {
                if (Merge(cell) is { } merge && merge.Val?.Value != MergedCellValues.Restart) continue;
                var spans = 1;
                while (Merge(cell) is not null && row + spans < rows.Count && rows[row + spans].TryGetValue(column, out var below) && Merge(below.Cell) is { } next && next.Val?.Value != MergedCellValues.Restart) spans++;
                yield return (Text(cell), cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, spans);
            }
    }

    private static IEnumerable<(int Column, TableCell Cell)> Placed(TableRow row)
    {
        var column = 0;
        foreach (var cell in row.Elements<TableCell>())
        {
            yield return (column, cell);
            column += cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1;
        }
    }

    private static VerticalMerge? Merge(TableCell cell) => cell.TableCellProperties?.VerticalMerge;
}
