using System.Globalization;
using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Structure;

/// <summary>The structure of one form: which element each of its cells belongs to.</summary>
internal sealed class FormStructure
{
    private readonly Dictionary<PlacedCell, Element> cells = new(ReferenceEqualityComparer.Instance);

    public FormStructure(GridLayout layout)
    {
        foreach (var heading in Headings.Of(layout.Grid).Where(heading => heading.Row is null)) Titles.Add(Section.Add(new Element($"H{heading.Level}")));
        if (layout.Grid.IsText)
        {
            var list = layout.Cells.Any(placed => placed.Cell.Reference is not null) ? Section.Add(new Element("TOC")) : Section;
            foreach (var placed in layout.Cells) cells[placed] = (placed.Cell.Reference is null ? Section : list).Add(new Element(TagOf(placed.Cell)));
            return;
        }
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

    /// <summary>What stands above the form, in order.</summary>
    public List<Element> Titles { get; } = [];

    public Element Of(PlacedCell placed) => cells[placed];

    private static string TagOf(Cell cell) => cell.Role switch { CellRole.Chapter => "H2", CellRole.Topic => "H3", _ => cell.Reference is null ? "P" : "TOCI" };

    private static string Attributes(PlacedCell placed)
    {
        var scope = placed.Header switch { HeaderScope.None => "", HeaderScope.Row => "/Scope/Row", _ => "/Scope/Column" };
        return string.Create(CultureInfo.InvariantCulture, $"/A<</O/Table/ColSpan {placed.Cell.Columns}/RowSpan {placed.Cell.Rows}{scope}>>");
    }
}
