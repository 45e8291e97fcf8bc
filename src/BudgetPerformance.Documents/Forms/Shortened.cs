using System.Globalization;
using System.Text;
using BudgetPerformance.Documents.Writers;

namespace BudgetPerformance.Documents.Forms;

/// <summary>Makes texts fit where one sheet is all there is; what was cut ends with … and what was left out is counted.</summary>
internal static class Shortened
{
    private const string More = "…";

    /// <summary>A text on one line, of at most this many em.</summary>
    public static string Text(string text, double width)
    {
        var line = string.Join(' ', text.Split(null as char[], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        if (WrappedText.Width(line) <= width) return line;
        var (cut, used) = (new StringBuilder(), WrappedText.Width(More));
        var elements = StringInfo.GetTextElementEnumerator(line);
        while (elements.MoveNext() && (used += WrappedText.Width(elements.GetTextElement())) <= width) cut.Append(elements.GetTextElement());
        return cut + More;
    }

    /// <summary>As many items as fit within this many em, at least one, and how many there are in all where some were left out.</summary>
    public static string List(IReadOnlyList<string> items, int count, double width)
    {
        var most = items.Count;
        while (most > 1 && WrappedText.Width(Joined(most)) > width) most--;
        return Text(Joined(most), width);

        string Joined(int shown) => string.Join('、', items.Take(shown)) + (shown < count ? $"等{count}个" : "");
    }
}
