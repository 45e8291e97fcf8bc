namespace BudgetPerformance.Domain.Disbursements;

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

/// <summary>The verdicts' Chinese names.</summary>
public static class PaymentListVerdicts
{
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
