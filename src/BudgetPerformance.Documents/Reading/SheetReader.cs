using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Reads one worksheet forward only; what it says of its own size is not looked at.</summary>
/// <param name="part">The sheet.</param>
/// <param name="values">What its cells say.</param>
/// <param name="merged">Takes the corners of every merged range; where nobody does, a value that stands for several rows is repeated in each.</param>
internal sealed class SheetReader(WorksheetPart part, CellValues values, Action<(int Column, int Row), (int Column, int Row)>? merged = null)
{
    private const int MaxMerged = 200_000;

    private readonly List<ReadRow> rows = [];
    private int rowNumber;
    private int filled;

    /// <param name="count">The rows of the workbook so far.</param>
    public IReadOnlyList<ReadRow> Read(ref int count)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(Row))
            {
                var row = ReadRow(reader);
                if (row.Cells.Count == 0) continue;
                rows.Add(row);
                TableLimits.DemandRows(++count);
            }
            else if (reader.ElementType == typeof(MergeCell)) Merge(reader.Attributes.FirstOrDefault(attribute => attribute.LocalName == "ref").Value);
        }
        return rows;
    }

    private ReadRow ReadRow(OpenXmlReader reader)
    {
        var attributes = reader.Attributes;
        rowNumber = int.TryParse(Value(attributes, "r"), out var stated) && stated > 0 ? stated : rowNumber + 1;
        var hidden = Value(attributes, "hidden") is "1" or "true";
        var cells = new SortedDictionary<int, SheetCell>();
        if (!reader.ReadFirstChild()) return new(rowNumber, hidden, cells);
        var column = 0;
        do
        {
            if (reader.ElementType != typeof(DocumentFormat.OpenXml.Spreadsheet.Cell)) continue;
            var cell = (DocumentFormat.OpenXml.Spreadsheet.Cell)reader.LoadCurrentElement()!;
            column = CellAddress.Read(cell.CellReference?.Value)?.Column ?? column + 1;
            if (values.Of(cell, CellAddress.Of(column, rowNumber)) is not { } value) continue;
            TableLimits.DemandColumn(column);
            cells[column] = value;
        }
        while (reader.ReadNextSibling());
        return new(rowNumber, hidden, cells);
    }

    private void Merge(string? range)
    {
        if (range?.Split(':') is not [var from, var to] || CellAddress.Read(from) is not { } first || CellAddress.Read(to) is not { } last) return;
        if (merged is not null) merged(first, last);
        else if (first.Column == last.Column) FillDown(first, last);
    }

    // A value that stands for several rows is kept in the first of them only.
    private void FillDown((int Column, int Row) first, (int Column, int Row) last)
    {
        SheetCell? value = null;
        for (var i = FirstFrom(first.Row); i < rows.Count && rows[i].Number <= last.Row; i++)
        {
            if (++filled > MaxMerged) throw new RuleBroken(UploadRules.NotTooComplex);
            if (rows[i].Number == first.Row) value = rows[i].Cells.GetValueOrDefault(first.Column);
            else if (value is not null) rows[i].Cells.TryAdd(first.Column, values.Again(value, CellAddress.Of(first.Column, rows[i].Number)));
        }
    }

    private int FirstFrom(int row)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle].Number < row) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static string? Value(IEnumerable<OpenXmlAttribute> attributes, string name) => attributes.FirstOrDefault(attribute => attribute.LocalName == name).Value;
}
