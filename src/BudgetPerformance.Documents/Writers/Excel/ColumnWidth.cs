namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>Turns millimetres into the column widths of a workbook whose default font is 宋体 11, a digit of which is eight pixels wide.</summary>
internal static class ColumnWidth
{
    private const double PixelsPerMillimetre = 96 / 25.4;
    private const double PixelsPerDigit = 8;

    /// <summary>The padding in digits that ClosedXML adds when it saves.</summary>
    private const double AddedWhenSaved = 0.710625;

    public static double OfMillimetres(double millimetres) => millimetres * PixelsPerMillimetre / PixelsPerDigit - AddedWhenSaved;
}
