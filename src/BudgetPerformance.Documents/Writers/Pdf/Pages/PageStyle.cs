using BudgetPerformance.Documents.Grid;

namespace BudgetPerformance.Documents.Writers.Pdf.Pages;

/// <summary>The measures of a printed page, in points.</summary>
/// <param name="paper">The paper it is printed on.</param>
/// <param name="rule">By how much the line around its cells makes a row of a table higher, in points.</param>
internal sealed class PageStyle(Paper paper, double rule = 0)
{
    public const double Millimetre = 72 / 25.4;

    public double Width => paper.Width * Millimetre;

    public double Height => paper.Height * Millimetre;

    /// <summary>Where tables begin, from the upper edge.</summary>
    public const double Top = 20 * Millimetre;

    /// <summary>Where tables end, from the upper edge.</summary>
    public double Bottom => Height - 20 * Millimetre;

    /// <summary>The least margin at the sides; a wider form is scaled down to it.</summary>
    public const double Side = 15 * Millimetre;

    /// <summary>The baseline of the page number, from the upper edge.</summary>
    public double Foot => Height - 11 * Millimetre;

    /// <summary>The baseline of what stands above a continued table, from the upper edge.</summary>
    public const double Head = 14 * Millimetre;

    /// <summary>The margin at both sides of the foot.</summary>
    public const double FootSide = 20 * Millimetre;

    /// <summary>五号, the size of official tables, unless the paper says otherwise.</summary>
    public double TextSize => paper.TextSize;

    public const double TitleSize = 16;

    /// <summary>The height of a title's line and the room above and below it: together a line of flowing text.</summary>
    public const double TitleLine = 22, TitlePadding = 3;

    public const double SmallSize = 9;

    /// <summary>What a figure shrinks to before it takes two lines.</summary>
    public const double LeastFigureSize = 5;

    /// <summary>Line height in em.</summary>
    public const double Leading = 1.36;

    public const double SidePadding = 1.1 * Millimetre;

    public const double Padding = 1.1 * Millimetre;

    /// <summary>The room above and below the text of a cell, its half of the line included.</summary>
    public double CellPadding => Padding + rule / 2;

    /// <summary>8.5 mm on the official form.</summary>
    public double LeastRowHeight => 2.295 * TextSize + rule;

    public const double RuleWidth = 0.6;

    /// <summary>The shade behind headings; 1 is white.</summary>
    public const double HeadingGrey = 0.94;

    /// <summary>How thick bold letters are stroked, in em.</summary>
    public const double BoldStroke = 0.03;

    /// <summary>A row taller than this is split between pages; a lower one moves to the next page whole.</summary>
    public double Splittable => (Bottom - Top) / 3;

    /// <summary>The least part of a split row: two lines.</summary>
    public double LeastPart => 2 * Leading * TextSize + 2 * CellPadding;
}
