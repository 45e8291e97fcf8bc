using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Documents.Reading;

/// <summary>How large a table is read.</summary>
internal static class TableLimits
{
    private const int Rows = 20_000;
    private const int Columns = 60;

    /// <exception cref="RuleBroken">There are too many rows so far, or the row reaches too far to the right.</exception>
    public static void Demand(int rows, SortedDictionary<int, SheetCell> cells)
    {
        if (rows > Rows || (cells.Count > 0 && cells.Keys.Max() > Columns)) throw new RuleBroken(UploadRules.NotTooLong);
    }
}
