using BudgetPerformance.Documents.Grid;
using ClosedXML.Excel;

namespace BudgetPerformance.Documents.Writers.Excel;

/// <summary>The looks of each kind of cell, made once in a workbook and then only referred to: that is what keeps a thousand forms fast.</summary>
internal sealed class ExcelStyles
{
    public const string FontName = "宋体";
    public const double FontSize = 10.5;
    public const double DefaultFontSize = 11;
    public const double TitleFontSize = 16;

    private readonly Dictionary<(CellRole? Role, double Size, bool FromTop, string Format), IXLStyle> made = [];

    /// <summary>The style of a cell of the form.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="size">The size of its letters in points.</param>
    /// <param name="fromTop">Whether it starts at the top: centred, the text of a very high cell would fall on a page break.</param>
    /// <param name="first">A cell to make the style on where there is none of this kind yet.</param>
    public IXLStyle Of(Cell cell, double size, bool fromTop, IXLCell first) =>
        Style((cell.Role, size, fromTop, cell.Number is null ? "" : NumberFormat(cell.Text)), first);

    /// <summary>The style of the title.</summary>
    public IXLStyle Title(IXLCell first) => Style((null, TitleFontSize, false, ""), first);

    /// <summary>Two decimals, and more only where the printed number has more.</summary>
    public static string NumberFormat(string printed) => printed.Length - printed.IndexOf('.', StringComparison.Ordinal) > 3 ? "0.00####" : "0.00";

    private IXLStyle Style((CellRole? Role, double Size, bool FromTop, string Format) key, IXLCell first)
    {
        if (made.TryGetValue(key, out var style)) return style;
        style = first.Style;
        style.Font.FontName = FontName;
        style.Font.FontCharSet = XLFontCharSet.GB2312;
        style.Font.FontFamilyNumbering = XLFontFamilyNumberingValues.Roman;
        style.Font.FontSize = key.Size;
        style.Font.Bold = key.Role is null or CellRole.Heading or CellRole.Section || Look(key.Role) is { IsBold: true };
        style.Alignment.Horizontal = key.Role switch
        {
            { } role when TextLook.Of(role) is { Alignment: not TextAlignment.Middle } => XLAlignmentHorizontalValues.Left,
            CellRole.Prose or CellRole.Section or CellRole.CaptionLeft => XLAlignmentHorizontalValues.Left,
            CellRole.Figure or CellRole.CaptionRight => XLAlignmentHorizontalValues.Right,
            _ => XLAlignmentHorizontalValues.Center,
        };
        style.Alignment.Vertical = key.FromTop ? XLAlignmentVerticalValues.Top : XLAlignmentVerticalValues.Center;
        if (key.Role is CellRole.Figure or CellRole.Rate) style.Alignment.ShrinkToFit = true;
        else style.Alignment.WrapText = true;
        if (key.Role is not (null or CellRole.CaptionLeft or CellRole.CaptionRight) && Look(key.Role) is null) Frame(style.Border);
        if (key.Role is CellRole.Heading) style.Fill.BackgroundColor = XLColor.FromHtml("#F0F0F0");
        if (key.Format.Length > 0) style.NumberFormat.Format = key.Format;
        return made[key] = style;
    }

    private static TextLook? Look(CellRole? role) => role is { } known ? TextLook.Of(known) : null;

    /// <summary>Side by side: the outside border of a range would be drawn on its cells and not become part of the style.</summary>
    private static void Frame(IXLBorder border) =>
        border.LeftBorder = border.RightBorder = border.TopBorder = border.BottomBorder = XLBorderStyleValues.Thin;
}
