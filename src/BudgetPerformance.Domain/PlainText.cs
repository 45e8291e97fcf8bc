using System.Buffers;
using System.Globalization;
using System.Text;

namespace BudgetPerformance.Domain;

/// <summary>What may stand in a text field. A text that passes is valid XML, prints, and cannot disguise itself as another.</summary>
public static class PlainText
{
    // No script stacks more marks on one letter; what does is meant to break the page.
    private const int MaxMarks = 8;

    // Zero-width characters, direction marks and embeddings, soft hyphen, blank letters, anchors of notes and objects.
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064" +
        "\u2065\u2066\u2067\u2068\u2069\u206A\u206B\u206C\u206D\u206E\u206F\u3164\uFEFF\uFFA0\uFFF9\uFFFA\uFFFB\uFFFC");

    /// <summary>The text as kept: line breaks of every kind become \n and, where several lines are taken, the invisible marks that pasting brings along are left out. Nothing else is touched.</summary>
    /// <param name="typed">The text as it arrived; null counts as nothing.</param>
    /// <param name="manyLines">Whether the field takes several lines.</param>
    public static string Normalize(string? typed, bool manyLines)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n");
        if (!manyLines) return text;
        var kept = new StringBuilder(text.Length);
        var before = default(Rune);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsInvisible(rune, before)) kept.Append(rune);
            before = rune;
        }
        return kept.ToString();
    }

    /// <summary>What is wrong with a normalized text, as one Chinese sentence that says what to do; null where nothing is.</summary>
    /// <param name="text">The text, its line breaks already \n.</param>
    /// <param name="maxLength">How many characters it may hold, as <see cref="Length"/> counts them.</param>
    /// <param name="manyLines">Whether the field takes several lines.</param>
    public static string? Problem(string text, int maxLength, bool manyLines)
    {
        if (Length(text) is var length && length > maxLength) return $"最多填 {maxLength} 个字，现有 {length} 个字，请删去 {length - maxLength} 个字。";
        var (position, marks, before) = (0, 0, default(Rune));
        foreach (var rune in text.EnumerateRunes())
        {
            position++;
            marks = IsMark(rune) ? marks + 1 : 0;
            if (rune.Value == '\n' && !manyLines) return "这里只能填一行，请去掉换行。";
            if (rune == Rune.ReplacementChar) return $"第 {position} 个字无法识别，可能是文字编码不对，请删掉后重新输入。";
            if (IsForbidden(rune)) return $"第 {position} 个字是不能保存的控制字符，请删掉后重新输入。";
            if (IsInvisible(rune, before)) return $"第 {position} 个字是看不见的字符，请把前后文字删掉后重新输入。";
            if (marks > MaxMarks) return $"第 {position} 个字处的附加符号太多，请删掉后重新输入。";
            before = rune;
        }
        return null;
    }

    /// <summary>How many characters a text holds: Unicode code points, so that a rare character of two UTF-16 units counts once.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) length--;
        return length;
    }

    // The joiner holds a family emoji together; anywhere else it hides.
    private static bool IsInvisible(Rune rune, Rune before) =>
        rune.Value == '\u200D' ? !IsEmoji(before) : rune.IsBmp ? Invisible.Contains((char)rune.Value) : rune.Value is >= 0xE0000 and <= 0xE00FF;

    private static bool IsEmoji(Rune rune) =>
        rune.Value is 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol;

    private static bool IsForbidden(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
