using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The part of a cell that stands on one page, with the lines it shows.</summary>
/// <param name="Placed">The cell.</param>
/// <param name="Text">Its whole text.</param>
/// <param name="Top">The upper edge, from the upper edge of the page.</param>
/// <param name="Bottom">The lower edge.</param>
/// <param name="First">The first line shown.</param>
/// <param name="Count">How many lines are shown.</param>
/// <param name="Again">Whether an earlier page has said this already; then it is no part of the content.</param>
internal sealed record Piece(PlacedCell Placed, CellText Text, double Top, double Bottom, int First, int Count, bool Again);
