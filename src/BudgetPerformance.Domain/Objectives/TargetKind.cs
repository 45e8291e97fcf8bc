namespace BudgetPerformance.Domain.Objectives;

/// <summary>What kind of statement a target is.</summary>
public enum TargetKind
{
    /// <summary>空: nothing, or only a dash or a stroke.</summary>
    Empty,

    /// <summary>定量: a number, with an operator.</summary>
    Quantitative,

    /// <summary>定性: words only.</summary>
    Qualitative,

    /// <summary>时限: a date by which it is done.</summary>
    Deadline,

    /// <summary>时段: from one month to another.</summary>
    Period,

    /// <summary>分档: 优良中差 each with its value.</summary>
    Banded,
}
