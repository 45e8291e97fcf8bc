using BudgetPerformance.Documents.Grid;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The looks of cells to fill in: open, tinted, text as text and numbers as numbers. Made once in a workbook and then only referred to.</summary>
internal sealed class EntryLooks
{
    private static readonly XLColor ToFillIn = XLColor.FromHtml("#FFFBE6");
    private static readonly XLColor Doubtful = XLColor.FromHtml("#FFEB9C");
    private static readonly XLColor Wrong = XLColor.FromHtml("#FFC7CE");

    private readonly Dictionary<(CellRole Role, bool IsHigh, bool? Blocks, bool IsQuoted), IXLStyle> made = [];

    /// <summary>The style of an open cell.</summary>
    /// <param name="cell">The first sheet cell, as it was printed.</param>
    /// <param name="role">What it is to the reader.</param>
    /// <param name="isHigh">Whether it is so high that it starts at the top.</param>
    /// <param name="blocks">Whether what stands there is wrong or only doubtful; null where nothing is to be said.</param>
    /// <param name="isQuoted">Whether a person who merely confirms the cell would turn its text into something else.</param>
    public IXLStyle Of(IXLCell cell, CellRole role, bool isHigh, bool? blocks, bool isQuoted)
    {
        var key = (role, isHigh, blocks, isQuoted);
        if (made.TryGetValue(key, out var style)) return style;
        style = cell.Style;
        style.Protection.Locked = false;
        style.Fill.BackgroundColor = blocks switch { true => Wrong, false => Doubtful, null => ToFillIn };
        style.NumberFormat.Format = role switch { CellRole.Figure => "0.00####", CellRole.Rate => "0.00", _ => "@" };
        style.IncludeQuotePrefix = isQuoted;
        return made[key] = style;
    }
}
