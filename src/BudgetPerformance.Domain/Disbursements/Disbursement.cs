namespace BudgetPerformance.Domain.Disbursements;

/// <summary>What a line of the ledger is.</summary>
public enum DisbursementKind
{
    /// <summary>支出: money paid out.</summary>
    Payment,

    /// <summary>退款: money of a payment that came back.</summary>
    Refund,

    /// <summary>更正: the difference that makes a payment what it should have been.</summary>
    Correction,
}

/// <summary>The kinds' Chinese names.</summary>
public static class DisbursementKinds
{
    /// <summary>The kind as the ledger calls it.</summary>
    public static string Chinese(this DisbursementKind kind) => kind switch
    {
        DisbursementKind.Payment => "支出",
        DisbursementKind.Refund => "退款",
        DisbursementKind.Correction => "更正",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>One line of a project's ledger (支出台账). Lines are only ever added: what was wrong is put right by a further line that points to it.</summary>
public sealed class Disbursement
{
    public const int VoucherMaxLength = 50;
    public const int SummaryMaxLength = 200;
    public const int ReasonMaxLength = 500;

    private Disbursement() { }

    internal Disbursement(DisbursementKind kind, Payment payment, Disbursement? corrects, Actor actor, DateTimeOffset at, int? importId)
    {
        (Kind, PaidOn, Amount, Source, Voucher, Summary, Reason) = (kind, payment.PaidOn, payment.Amount, payment.Source, payment.Voucher, payment.Summary, payment.Reason);
        (Corrects, CorrectsId, EnteredById, EnteredBy, EnteredAt, ImportId) = (corrects, corrects?.Id, actor.Id, actor.Name, at, importId);
    }

    /// <summary>The line's identifier; later lines have larger ones.</summary>
    public long Id { get; private set; }

    /// <summary>The project whose money it is.</summary>
    public int ProjectId { get; private set; }

    /// <summary>What the line is.</summary>
    public DisbursementKind Kind { get; private set; }

    /// <summary>支出日期: the day the money moved.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>What the line adds to the sum: negative for a refund and for a correction downwards.</summary>
    public Money Amount { get; private set; }

    /// <summary>资金来源</summary>
    public FundSource Source { get; private set; }

    /// <summary>凭证号; empty where there is none.</summary>
    public string Voucher { get; private set; } = "";

    /// <summary>摘要</summary>
    public string Summary { get; private set; } = "";

    /// <summary>Why it was corrected, or why more was paid than the budget holds; empty otherwise.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The payment that a refund or a correction belongs to.</summary>
    public Disbursement? Corrects { get; private set; }

    /// <summary>That payment's identifier.</summary>
    public long? CorrectsId { get; private set; }

    /// <summary>The payment list it came from; null where it was typed.</summary>
    public int? ImportId { get; private set; }

    /// <summary>Who entered it.</summary>
    public string EnteredById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string EnteredBy { get; private set; } = "";

    /// <summary>When it was entered, in UTC.</summary>
    public DateTimeOffset EnteredAt { get; private set; }
}

/// <summary>A payment as it is entered or read from a list.</summary>
/// <param name="PaidOn">The day the money moved.</param>
/// <param name="Amount">What was paid, above zero.</param>
/// <param name="Source">The fund it was paid from.</param>
/// <param name="Voucher">The voucher's number; empty where there is none.</param>
/// <param name="Summary">What it was for.</param>
/// <param name="Reason">Why more is paid than the budget holds; empty where that is not so.</param>
public sealed record Payment(DateOnly PaidOn, Money Amount, FundSource Source, string Voucher, string Summary, string Reason = "");
