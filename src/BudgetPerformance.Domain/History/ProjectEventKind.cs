namespace BudgetPerformance.Domain.History;

/// <summary>What happened to a form.</summary>
public enum ProjectEventKind
{
    /// <summary>新建</summary>
    Drafted,

    /// <summary>修改</summary>
    Revised,

    /// <summary>提交</summary>
    Submitted,

    /// <summary>撤回</summary>
    Withdrawn,

    /// <summary>退回</summary>
    Returned,

    /// <summary>审核通过</summary>
    Approved,
}

/// <summary>The events' Chinese names.</summary>
public static class ProjectEventKinds
{
    /// <summary>The event as the bureau calls it.</summary>
    public static string Chinese(this ProjectEventKind kind) => kind switch
    {
        ProjectEventKind.Drafted => "新建",
        ProjectEventKind.Revised => "修改",
        ProjectEventKind.Submitted => "提交",
        ProjectEventKind.Withdrawn => "撤回",
        ProjectEventKind.Returned => "退回",
        ProjectEventKind.Approved => "审核通过",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
