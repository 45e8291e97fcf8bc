using System.Globalization;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Files;

/// <summary>How PDF spells numbers, texts and dates. Texts are always hexadecimal, so nothing typed can end a string and begin a command.</summary>
internal static class PdfSyntax
{
    /// <summary>A number with at most two decimals.</summary>
    public static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A text string for people (titles, bookmarks).</summary>
    public static string Text(string text) => "<FEFF" + Utf16(text) + ">";

    /// <summary>Big-endian UTF-16 in hexadecimal; lone surrogates become U+FFFD.</summary>
    public static string Utf16(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>A date, such as D:20200106090000+08'00'.</summary>
    public static string Date(DateTimeOffset date) =>
        string.Create(CultureInfo.InvariantCulture, $"(D:{date:yyyyMMddHHmmss}{(date.Offset < TimeSpan.Zero ? '-' : '+')}{date.Offset:hh\\'mm\\'})");

    /// <summary>A reference to an object.</summary>
    public static string Reference(int id) => $"{id} 0 R";

    /// <summary>A list of references.</summary>
    public static string References(IEnumerable<int> ids) => "[" + string.Join(' ', ids.Select(Reference)) + "]";
}
