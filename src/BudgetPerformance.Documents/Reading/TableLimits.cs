using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>How large a table is read.</summary>
internal static class TableLimits
{
    private const int Rows = 20_000;
    private const int Columns = 60;

    /// <exception cref="RuleBroken">There are too many rows so far.</exception>
    public static void DemandRows(int rows) => Demand(rows <= Rows);

    /// <exception cref="RuleBroken">A value stands too far to the right.</exception>
    public static void DemandColumn(int column) => Demand(column <= Columns);

    private static void Demand(bool holds)
    {
        if (!holds) throw new RuleBroken(UploadRules.NotTooLong);
    }
}
