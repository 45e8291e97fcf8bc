namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>The ways of writing a comparison: signs and words before the number, words after it.</summary>
internal static class Operators
{
    // Longer spellings stand before the shorter ones they begin with.
    private static readonly (string Word, TargetOperator Operator)[] Before =
    [
        .. Spelled(TargetOperator.AtLeast, "大于或等于 大于等于 高于或等于 不低于 不少于 不小于 不得低于 不得少于 至少达到 至少 最少 最低 提高到 提高至 提升到 提升至 增加到 增长到 增至 达到 达"),
        .. Spelled(TargetOperator.AtMost, "小于或等于 小于等于 低于或等于 不得超过 不得高于 不超过 不高于 不大于 不多于 最多 最高 至多 控制在 控制到 降低到 降低至 下降到 下降至 减少到 减少至 降到 降至 不超"),
        .. Spelled(TargetOperator.MoreThan, "大于 超过 高于 多于"),
        .. Spelled(TargetOperator.LessThan, "小于 低于 少于"),
        .. Spelled(TargetOperator.Equal, "等于 保持在 为"),
        .. Spelled(TargetOperator.Within, "正负"),
    ];

    private static readonly (string Word, TargetOperator Operator)[] After =
    [
        .. Spelled(TargetOperator.AtLeast, "(含)以上 含以上 及以上 或以上 以上(含) 以上"),
        .. Spelled(TargetOperator.AtMost, "(含)以下 (含)以内 及以下 或以下 及以内 以下(含) 以内(含) 以下 以内 之内"),
    ];

    private static readonly (string Token, Parts Parts)[] Signs =
    [
        ("&gt;", Parts.Greater), ("&lt;", Parts.Less), ("&ge;", Parts.Greater | Parts.Same), ("&le;", Parts.Less | Parts.Same),
        ("&#8805;", Parts.Greater | Parts.Same), ("&#8804;", Parts.Less | Parts.Same), ("+/-", Parts.Around), ("+-", Parts.Around),
        ("≥", Parts.Greater | Parts.Same), ("≤", Parts.Less | Parts.Same), (">", Parts.Greater), ("<", Parts.Less), ("=", Parts.Same), ("±", Parts.Around),
    ];

    [Flags]
    private enum Parts
    {
        None = 0,
        Greater = 1,
        Less = 2,
        Same = 4,
        Around = 8,
    }

    /// <summary>The comparison that begins at a position and where it ends, or null. Signs that contradict each other are none.</summary>
    public static (TargetOperator Operator, int End)? At(string flat, int start)
    {
        var (parts, end) = (Parts.None, start);
        while (Signs.FirstOrDefault(sign => Stands(flat, end, sign.Token)) is { Token: { } token } sign)
            (parts, end) = (parts | sign.Parts, SkipSpace(flat, end + token.Length));
        if (parts != Parts.None) return Of(parts) is { } comparison ? (comparison, end) : null;
        foreach (var (word, comparison) in Before)
            if (Stands(flat, start, word)) return (comparison, SkipSpace(flat, start + word.Length));
        return null;
    }

    /// <summary>The comparison that follows a number and its unit, such as 以上, and where it ends, or null.</summary>
    public static (TargetOperator Operator, int End)? Following(string flat, int start)
    {
        foreach (var (word, comparison) in After)
            if (Stands(flat, start, word)) return (comparison, start + word.Length);
        return null;
    }

    public static bool Stands(string flat, int at, string word) => string.CompareOrdinal(flat, at, word, 0, word.Length) == 0;

    public static int SkipSpace(string flat, int at)
    {
        while (at < flat.Length && flat[at] == ' ') at++;
        return at;
    }

    private static TargetOperator? Of(Parts parts) => parts switch
    {
        Parts.Greater | Parts.Same => TargetOperator.AtLeast,
        Parts.Greater => TargetOperator.MoreThan,
        Parts.Same => TargetOperator.Equal,
        Parts.Less | Parts.Same => TargetOperator.AtMost,
        Parts.Less => TargetOperator.LessThan,
        Parts.Around => TargetOperator.Within,
        _ => null,
    };

    private static IEnumerable<(string, TargetOperator)> Spelled(TargetOperator comparison, string words) => words.Split(' ').Select(word => (word, comparison));
}
