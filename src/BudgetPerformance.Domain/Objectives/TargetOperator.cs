namespace BudgetPerformance.Domain.Objectives;

/// <summary>How a number is compared with its target.</summary>
public enum TargetOperator
{
    /// <summary>≥</summary>
    AtLeast,

    /// <summary>＞</summary>
    MoreThan,

    /// <summary>=</summary>
    Equal,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>＜</summary>
    LessThan,

    /// <summary>a-b</summary>
    Between,

    /// <summary>±</summary>
    Within,
}

/// <summary>The operators' signs and words.</summary>
public static class TargetOperators
{
    /// <summary>The sign as written before a number; empty for a range.</summary>
    public static string Sign(this TargetOperator comparison) => comparison switch
    {
        TargetOperator.AtLeast => "≥",
        TargetOperator.MoreThan => "＞",
        TargetOperator.Equal => "=",
        TargetOperator.AtMost => "≤",
        TargetOperator.LessThan => "＜",
        TargetOperator.Within => "±",
        _ => "",
    };

    /// <summary>The comparison in words, to stand before a number.</summary>
    public static string Chinese(this TargetOperator comparison) => comparison switch
    {
        TargetOperator.AtLeast => "不低于",
        TargetOperator.MoreThan => "大于",
        TargetOperator.Equal => "等于",
        TargetOperator.AtMost => "不超过",
        TargetOperator.LessThan => "小于",
        TargetOperator.Between => "介于",
        TargetOperator.Within => "上下浮动不超过",
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, null),
    };
}
