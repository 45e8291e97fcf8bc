namespace BudgetPerformance.Domain.Lists;

/// <summary>A row of an uploaded list.</summary>
/// <param name="Sheet">The sheet's name; empty for a text file.</param>
/// <param name="Number">The row's number as Excel shows it.</param>
/// <param name="Cells">A cell for each heading of the list, also where it is blank; null where the row's sheet has no such heading.</param>
public sealed record ListRow(string Sheet, int Number, IReadOnlyList<SheetCell?> Cells);
