using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives;

/// <summary>One 绩效目标 of a project.</summary>
/// <param name="Mark">The numbering as the bureau writes it, such as 1、 or （一）; empty where it is not numbered.</param>
/// <param name="Text">The objective itself.</param>
public sealed partial record Objective(string Mark, string Text)
{
    /// <summary>How many characters all objectives of a project may hold together.</summary>
    public const int MaxLength = 4000;

    /// <summary>Splits what was typed, a line each, into numbered objectives; printing them again gives exactly what was typed.</summary>
    public static IReadOnlyList<Objective> Read(string typed) => typed.Length == 0 ? [] : [.. typed.Split('\n').Select(ReadLine)];

    /// <summary>The objectives as typed and printed, a line each.</summary>
    public static string Print(IEnumerable<Objective> objectives) => string.Join('\n', objectives.Select(objective => objective.Mark + objective.Text));

    private static Objective ReadLine(string line)
    {
        var mark = MarkPattern().Match(line).Length;
        return new Objective(line[..mark], line[mark..]);
    }

    [GeneratedRegex(@"^\s*(?:\d{1,3}[、.．)）]|[（(][\d一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)\s*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex MarkPattern();
}
