using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using ExcelNumberFormat;

namespace BudgetPerformance.Documents.Reading;

/// <summary>The number formats of a workbook's cell styles: which show a day, and what the workbook's own ones make of a number.</summary>
internal sealed class NumberFormats
{
    private const int FirstCustom = 164;

    // As Excel takes them.
    private const int MostFormats = 250;
    private const int LongestCode = 255;

    private readonly List<int> ofStyle;
    private readonly Dictionary<int, NumberFormat> custom = [];

    public NumberFormats(Stylesheet? styles)
    {
        ofStyle = styles?.CellFormats?.Elements<CellFormat>().Select(format => (int)(format.NumberFormatId?.Value ?? 0)).ToList() ?? [];
        foreach (var format in styles?.NumberingFormats?.Elements<NumberingFormat>().Take(MostFormats) ?? [])
            if (format is { NumberFormatId.Value: var id, FormatCode.Value: { Length: <= LongestCode } code } && id >= FirstCustom && Read(code) is { } read) custom[(int)id] = read;
    }

    /// <summary>Whether the style shows a number as a day. 27 to 36 and 50 to 58 are the days of Chinese, Japanese and Korean editions.</summary>
    public bool IsDay(int style) => Id(style) is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58
        || (custom.TryGetValue(Id(style), out var format) && format.IsDateTimeFormat);

    /// <summary>Whether the style shows a number a hundred times as large, with a percent sign.</summary>
    public bool IsPercent(int style) => Id(style) is 9 or 10 || (custom.TryGetValue(Id(style), out var format) && format.FormatString.Contains('%', StringComparison.Ordinal));

    /// <summary>What the workbook's own format makes of the number; null where the style has none of its own, or none for this number.</summary>
    public string? Show(int style, double number) =>
        custom.TryGetValue(Id(style), out var format) && !format.IsDateTimeFormat && !format.IsTimeSpanFormat ? Try(() => format.Format(number, CultureInfo.InvariantCulture).Trim()) : null;

    private static NumberFormat? Read(string code) => Try(() => new NumberFormat(code)) is { IsValid: true } read ? read : null;

    // The library looks for the exponent of 0, too.
    private static T? Try<T>(Func<T> format) where T : class
    {
        try
        {
            return format();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private int Id(int style) => style >= 0 && style < ofStyle.Count ? ofStyle[style] : 0;
}
