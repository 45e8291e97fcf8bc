using System.Globalization;
using Microsoft.Playwright;
using MiniExcelLibs;
using UglyToad.PdfPig;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Reads the cells of a printed form back, by means that share nothing with what wrote them.</summary>
internal static class Printed
{
    /// <summary>The cells of the form on the page that are not blank, in reading order.</summary>
    public static Task<string[]> OnPage(IPage page) => page.EvaluateAsync<string[]>("""
        [...document.querySelectorAll(".official-form :is(.form-caption-left, .form-caption-right, td, th):not(.form-stamp)")]
          .map(cell => cell.innerText.replaceAll("\u200b", "")).filter(text => text !== "")
        """);

    /// <summary>The cells of the sheet below its title that are not blank; numbers as the form shows them.</summary>
    public static IEnumerable<string> InExcel(string path)
    {
        using var file = File.OpenRead(path);
        return [.. file.Query(useHeaderRow: false, excelType: ExcelType.XLSX).Cast<IDictionary<string, object?>>()
            .SelectMany(row => row.Values)
            .Select(value => value is double number ? number.ToString("0.00", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")
            .Where(text => text.Length > 0)
            .Skip(1)];
    }

    /// <summary>The letters of every page in the order they were drawn.</summary>
    public static string ByPdfPig(string path)
    {
        using var document = PdfDocument.Open(path);
        return string.Concat(document.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value));
    }

    /// <summary>Every cell is there whole, one after the other; where lines were broken does not matter.</summary>
    public static void AssertInOrder(IReadOnlyList<string> cells, string text)
    {
        var (rest, at) = (Squeeze(text), 0);
        foreach (var cell in cells.Select(Squeeze))
        {
            var found = rest.IndexOf(cell, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{cell}” does not follow in:\n{rest[at..]}");
            at = found + cell.Length;
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
