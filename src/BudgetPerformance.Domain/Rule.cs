namespace BudgetPerformance.Domain;

/// <summary>Whether a broken rule stands between a draft and its submission, or only asks for a second look.</summary>
public enum Severity
{
    /// <summary>阻止提交: the draft is kept, the submission is refused.</summary>
    Block,

    /// <summary>提醒: real documents contain it, so it never stops anybody.</summary>
    Warn,
}

/// <summary>A named rule: a code that stays the same for ever and a sentence in the reader's words.</summary>
/// <param name="Code">Unique over all rule tables, such as 支出-1.</param>
/// <param name="Text">The rule as one Chinese sentence.</param>
/// <param name="Severity">What breaking it means for a submission.</param>
public sealed record Rule(string Code, string Text, Severity Severity = Severity.Block);
