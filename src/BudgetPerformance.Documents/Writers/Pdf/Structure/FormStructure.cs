using System.Globalization;
using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Structure;

/// <summary>The structure of one form: which element each of its cells belongs to.</summary>
internal sealed class FormStructure
{
    private readonly Dictionary<PlacedCell, Element> cells = new(ReferenceEqualityComparer.Instance);

    public FormStructure(GridLayout layout)
    {
        Title = Section.Add(new Element("H1"));
        var table = new Element("Table");
        var rows = new Dictionary<int, Element>();
        foreach (var placed in layout.Cells)
        {
            if (layout.Grid.Rows[placed.Row].Kind == RowKind.Caption)
            {
                cells[placed] = Section.Add(new Element("P"));
                continue;
            }
            if (!rows.TryGetValue(placed.Row, out var row)) rows[placed.Row] = row = table.Add(new Element("TR"));
            cells[placed] = row.Add(new Element(placed.Header == HeaderScope.None ? "TD" : "TH", Attributes(placed)));
        }
        Section.Add(table);
    }

    public Element Section { get; } = new("Sect");

    public Element Title { get; }

    public Element Of(PlacedCell placed) => cells[placed];

    private static string Attributes(PlacedCell placed)
    {
        var scope = placed.Header switch { HeaderScope.None => "", HeaderScope.Row => "/Scope/Row", _ => "/Scope/Column" };
        return string.Create(CultureInfo.InvariantCulture, $"/A<</O/Table/ColSpan {placed.Cell.Columns}/RowSpan {placed.Cell.Rows}{scope}>>");
    }
}
