namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Trims what is left of a text when number, unit or date have been taken out of it.</summary>
internal static class Tails
{
    private static readonly char[] Marks = [' ', '\u3000', '\t', '\n', '，', ',', '。', '；', ';', '：', ':', '、'];

    /// <summary>The text without marks at its ends and without brackets around all of it; null where nothing is left.</summary>
    public static string? Clean(string text)
    {
        var clean = text.Trim(Marks);
        if (clean.Length > 1 && clean[0] is '(' or '（' && clean[^1] is ')' or '）' && clean.AsSpan(1, clean.Length - 2).IndexOfAny("()（）") < 0)
            clean = clean[1..^1].Trim(Marks);
        return clean.Length == 0 ? null : clean;
    }
}
