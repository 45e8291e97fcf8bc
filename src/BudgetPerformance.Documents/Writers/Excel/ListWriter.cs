using System.IO.Compression;
using BudgetPerformance.Documents.Forms;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>
/// Writes a list of any length as one sheet, row by row as it is read: heading frozen and filterable, numbers as numbers, totals that follow
/// the filter. It writes the file's XML itself, because ClosedXML would hold every cell in memory.
/// </summary>
public static class ListWriter
{
    /// <summary>The file's media type.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes the list.</summary>
    /// <param name="title">The sheet's name.</param>
    /// <param name="columns">The columns in order.</param>
    /// <param name="rows">The rows in order.</param>
    /// <param name="output">A writable stream; it need not seek and is left open.</param>
    /// <param name="properties">Title, author and date of the file.</param>
    /// <param name="cancellation">Stops reading rows; the output is then not written at all.</param>
    public static async Task WriteAsync<T>(
        string title, IReadOnlyList<ListColumn<T>> columns, IAsyncEnumerable<T> rows, Stream output, DocumentProperties properties, CancellationToken cancellation = default)
    {
        using var buffer = new MemoryStream();
        using (var file = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var sheet = new ListSheet(Entry(file, "xl/worksheets/sheet1.xml", properties), [.. columns.Select(column => column.Width)]))
            {
                sheet.Headings(columns.Select(column => column.Heading));
                var totals = new decimal[columns.Count];
                await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
                {
                    var values = columns.Select(column => column.Value(row)).ToList();
                    for (var i = 0; i < values.Count; i++) if (columns[i].IsSummed && values[i] is decimal amount) totals[i] += amount;
                    sheet.Row(values);
                }
                sheet.Totals([.. columns.Select((column, i) => column.IsSummed ? totals[i] : (decimal?)null)], properties.Stamp);
            }
            foreach (var (name, xml) in ListParts.All(new SheetNames().Next(title), properties))
            {
                using var part = new StreamWriter(Entry(file, name, properties));
                await part.WriteAsync(xml.AsMemory(), cancellation).ConfigureAwait(false);
            }
        }
        buffer.Position = 0;
        await buffer.CopyToAsync(output, cancellation).ConfigureAwait(false);
    }

    private static Stream Entry(ZipArchive file, string name, DocumentProperties properties)
    {
        var entry = file.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = ZipTime.Of(properties.Created);
        return entry.Open();
    }
}
