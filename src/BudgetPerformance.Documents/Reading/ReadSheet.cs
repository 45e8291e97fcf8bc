using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Documents.Reading;

/// <summary>A sheet as it was read.</summary>
/// <param name="Name">Its name; empty for a text file.</param>
/// <param name="IsHidden">Whether Excel shows it.</param>
/// <param name="Rows">Its rows that hold anything, in order.</param>
internal sealed record ReadSheet(string Name, bool IsHidden, IReadOnlyList<ReadRow> Rows);

/// <summary>A row of a sheet.</summary>
/// <param name="Number">Its number as Excel shows it.</param>
/// <param name="IsHidden">Whether Excel shows it.</param>
/// <param name="Cells">Its cells that hold anything, by column from 1.</param>
internal sealed record ReadRow(int Number, bool IsHidden, SortedDictionary<int, SheetCell> Cells);
