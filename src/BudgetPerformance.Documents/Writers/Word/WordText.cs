using BudgetPerformance.Documents.Grid;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace BudgetPerformance.Documents.Writers.Word;

/// <summary>Text as Word keeps it: every character as typed, line breaks and tabs as its own elements.</summary>
internal static class WordText
{
    /// <summary>A run of text.</summary>
    /// <param name="text">The text; line breaks are \n.</param>
    /// <param name="size">The size of its letters in points, where it is not the style's.</param>
    public static Run Run(string text, double? size = null)
    {
        var run = new Run();
        if (size is { } points && points != Paper.Official.TextSize) run.Append(new RunProperties(new FontSize { Val = $"{2 * points:0}" }, new FontSizeComplexScript { Val = $"{2 * points:0}" }));
        text = XmlText.Legal(text).Replace("\r\n", "\n", StringComparison.Ordinal);
        while (text.Length > 0)
        {
            var end = text.AsSpan().IndexOfAny("\n\r\t");
            if (end != 0) run.Append(new Text(end < 0 ? text : text[..end]) { Space = SpaceProcessingModeValues.Preserve });
            if (end < 0) break;
            run.Append(text[end] == '\t' ? new TabChar() : new Break());
            text = text[(end + 1)..];
        }
        return run;
    }
}
