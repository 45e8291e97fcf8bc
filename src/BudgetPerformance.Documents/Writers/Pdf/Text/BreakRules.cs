using System.Globalization;
using System.Text;

namespace BudgetPerformance.Documents.Writers.Pdf.Text;

/// <summary>The rules of Chinese line breaking (避头尾): which marks may not begin or end a line, and what stays whole.</summary>
internal static class BreakRules
{
    private const string Openings = "（《“‘「『【〔〖〈｛［＜￥＄￡";
    private const string Closings = "，。、；：？！）》”’」』】〕〗〉｝］＞～—…·・％．｡､ー々〻";
    private const string WordOpenings = "([{<$£¥≥≤≧≦±＋－×≈＝";
    private const string WordClosings = ",.;:?!)]}>%‰℃°′″";
    private const string Hanging = "，。、；：？！";
    private const int IdeographicSpace = 0x3000, NoBreakSpace = 0xA0;

    public static BreakClass ClassOf(Rune character)
    {
        if (Rune.IsWhiteSpace(character) && character.Value is not (IdeographicSpace or NoBreakSpace)) return BreakClass.Space;
        if (character.IsBmp && Marked((char)character.Value) is { } marked) return marked;
        return IsIdeographic(character) ? BreakClass.Ideograph : BreakClass.Word;
    }

    /// <summary>Whether a line may end between two neighbours.</summary>
    public static bool MayPart(BreakClass left, BreakClass right) =>
        MayPartLongWord(left, right) && right != BreakClass.Space && !(InWord(left) && InWord(right));

    /// <summary>Whether a word longer than the line may be broken here.</summary>
    public static bool MayPartLongWord(BreakClass left, BreakClass right) =>
        left is not (BreakClass.Opening or BreakClass.WordOpening) && right is not (BreakClass.Closing or BreakClass.WordClosing);

    /// <summary>Whether a mark may hang over the edge of flowing text.</summary>
    public static bool MayHang(string text) => text.Length == 1 && Hanging.Contains(text, StringComparison.Ordinal);

    private static bool InWord(BreakClass kind) => kind is BreakClass.Word or BreakClass.WordOpening or BreakClass.WordClosing;

    private static BreakClass? Marked(char mark) =>
        Openings.Contains(mark) ? BreakClass.Opening
        : Closings.Contains(mark) ? BreakClass.Closing
        : WordOpenings.Contains(mark) ? BreakClass.WordOpening
        : WordClosings.Contains(mark) ? BreakClass.WordClosing
        : null;

    private static bool IsIdeographic(Rune character) =>
        character.Value is >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7AF or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE4F or >= 0x1F000
        || (!character.IsAscii && Rune.GetUnicodeCategory(character) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse);
}
