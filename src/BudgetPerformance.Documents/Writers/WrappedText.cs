using System.Globalization;
using System.Text;

namespace BudgetPerformance.Documents.Writers;

/// <summary>
/// Counts the lines a text takes when an office program wraps it. Nothing of the reader's fonts is known here, so widths are on the generous side:
/// a line too many shows as a little air, a line too few would hide text.
/// </summary>
internal static class WrappedText
{
    private const double Latin = 0.56;
    private const double LatinCapital = 0.72;
    private const string NeverFirst = "，。、；：？！）》」』】〉”’％％·…—,.;:?!)]}%";

    /// <summary>How many lines a text takes.</summary>
    /// <param name="text">The text with its own line breaks.</param>
    /// <param name="width">The room in em.</param>
    public static int Lines(string text, double width) => text.Split('\n').Sum(line => LinesOf(line, width));

    /// <summary>How wide a text is on one line, in em.</summary>
    public static double Width(string text) => text.EnumerateRunes().Sum(Advance);

    private static int LinesOf(string line, double width)
    {
        var (lines, used, word, wordWidth) = (1, 0.0, false, 0.0);
        foreach (var rune in line.EnumerateRunes())
        {
            var advance = Advance(rune);
            var inWord = advance < 1 && !Rune.IsWhiteSpace(rune);
            wordWidth = inWord && word ? wordWidth + advance : advance;
            word = inWord;
            if (used + advance <= width)
            {
                used += advance;
                continue;
            }
            lines++;
            used = inWord && wordWidth < width ? wordWidth : NeverFirst.Contains(rune.ToString(), StringComparison.Ordinal) ? 1 + advance : advance;
        }
        return lines;
    }

    private static double Advance(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        UnicodeCategory.UppercaseLetter when rune.Value < 0x250 => LatinCapital,
        _ => rune.Value < 0x250 ? Latin : 1,
    };
}
