using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>One payment with its refunds and corrections, and the forms for more of them.</summary>
public sealed record PaymentPage(LedgerPage Ledger, Disbursement Line)
{
    /// <summary>Null where the project has no such payment.</summary>
    public static PaymentPage? Of(LedgerPage ledger, long line) =>
        ledger.Project.Disbursements.SingleOrDefault(found => found.Id == line && found.Kind == DisbursementKind.Payment) is { } payment ? new(ledger, payment) : null;

    public RefundForm Refund { get; init; } = new() { SubmitKey = Guid.NewGuid() };

    // A correction counts from the payment's own day as long as that day is open.
    public CorrectionForm Correction { get; init; } = new() { SubmitKey = Guid.NewGuid(), PaidOn = LedgerWording.Day(Line.PaidOn > Ledger.SealedThrough || Ledger.SealedThrough is null ? Line.PaidOn : Ledger.Days.First) };

    public Money Now => Ledger.Project.Now(Line);

    public IEnumerable<Disbursement> Since => Ledger.Project.Disbursements.Where(line => line.CorrectsId == Line.Id);

    public string Address => $"{Ledger.Address}/payments/{Line.Id}";
}
