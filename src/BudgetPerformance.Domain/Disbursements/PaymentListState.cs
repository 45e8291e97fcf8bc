namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Where a payment list stands.</summary>
public enum PaymentListState
{
    /// <summary>待核对: uploaded; nothing of it is in the ledger.</summary>
    Pending,

    /// <summary>已导入</summary>
    Imported,

    /// <summary>已撤销: imported, and taken back.</summary>
    Undone,

    /// <summary>已放弃: given up before it was imported; its rows are gone.</summary>
    Abandoned,
}

/// <summary>What the check made of a row.</summary>
public enum PaymentListVerdict
{
    /// <summary>待核对</summary>
    Unchecked,

    /// <summary>可导入</summary>
    New,

    /// <summary>重复: booked already.</summary>
    Duplicate,

    /// <summary>有问题</summary>
    Wrong,
}

/// <summary>The states' and verdicts' Chinese names.</summary>
public static class PaymentListStates
{
    /// <summary>The state in words.</summary>
    public static string Chinese(this PaymentListState state) => state switch
    {
        PaymentListState.Pending => "待核对",
        PaymentListState.Imported => "已导入",
        PaymentListState.Undone => "已撤销",
        PaymentListState.Abandoned => "已放弃",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    /// <summary>The verdict in words.</summary>
    public static string Chinese(this PaymentListVerdict verdict) => verdict switch
    {
        PaymentListVerdict.Unchecked => "待核对",
        PaymentListVerdict.New => "可导入",
        PaymentListVerdict.Duplicate => "重复",
        PaymentListVerdict.Wrong => "有问题",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
