namespace BudgetPerformance.Domain.History;

/// <summary>What happened to a form.</summary>
public enum ProjectEventKind
{
    /// <summary>新建</summary>
    Drafted,

    /// <summary>修改</summary>
    Revised,

    /// <summary>挂接职责</summary>
    Linked,

    /// <summary>提交</summary>
    Submitted,

    /// <summary>撤回</summary>
    Withdrawn,

    /// <summary>退回</summary>
    Returned,

    /// <summary>撤销新建</summary>
    Discarded,

    /// <summary>审核通过</summary>
    Approved,

    /// <summary>登记支出</summary>
    Paid,

    /// <summary>登记退款</summary>
    Refunded,

    /// <summary>更正支出</summary>
    Corrected,

    /// <summary>导入支出</summary>
    Imported,

    /// <summary>撤销导入</summary>
    ImportUndone,

    /// <summary>调整预算</summary>
    Adjusted,

    /// <summary>说明偏差</summary>
    Explained,

    /// <summary>催办</summary>
    Urged,

    /// <summary>封存</summary>
    Sealed,

    /// <summary>解除封存</summary>
    Reopened,
}

/// <summary>The events' Chinese names.</summary>
public static class ProjectEventKinds
{
    /// <summary>Whether it happened to the money and not to the form.</summary>
    public static bool IsOfLedger(this ProjectEventKind kind) => kind > ProjectEventKind.Approved;

    /// <summary>The event as the bureau calls it.</summary>
    public static string Chinese(this ProjectEventKind kind) => kind switch
    {
        ProjectEventKind.Drafted => "新建",
        ProjectEventKind.Revised => "修改",
        ProjectEventKind.Linked => "挂接职责",
        ProjectEventKind.Submitted => "提交",
        ProjectEventKind.Withdrawn => "撤回",
        ProjectEventKind.Returned => "退回",
        ProjectEventKind.Discarded => "撤销新建",
        ProjectEventKind.Approved => "审核通过",
        ProjectEventKind.Paid => "登记支出",
        ProjectEventKind.Refunded => "登记退款",
        ProjectEventKind.Corrected => "更正支出",
        ProjectEventKind.Imported => "导入支出",
        ProjectEventKind.ImportUndone => "撤销导入",
        ProjectEventKind.Adjusted => "调整预算",
        ProjectEventKind.Explained => "说明偏差",
        ProjectEventKind.Urged => "催办",
        ProjectEventKind.Sealed => "封存",
        ProjectEventKind.Reopened => "解除封存",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
