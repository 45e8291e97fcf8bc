using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Seeding;

/// <summary>What happened to the money of one approved project, in order.</summary>
internal sealed record DemoLedger(int Year, string Code, IReadOnlyList<DemoEntry> Steps);

/// <summary>One step in a ledger: who took it, when (local time), and what the verb of its kind asks for; amounts in 元, the line that is refunded or corrected by its voucher.</summary>
internal sealed record DemoEntry(
    ProjectEventKind Kind, string By, DateTime At, DateOnly On, decimal Amount, FundSource Source, AdjustmentKind Adjustment, int Month,
    string Voucher = "", string Summary = "", string Of = "", string Reason = "", string Document = "", string To = "", string Measures = "", IReadOnlyList<DeviationCauses>? Causes = null)
{
    public void Take(Project project, Func<string, Project> named, Actor actor, DateTimeOffset at)
    {
        var amount = Money.Of(Amount, MoneyUnit.Yuan);
        var payment = new Payment(On, amount, Source, Voucher, Summary, Reason);
        switch (Kind)
        {
            case ProjectEventKind.Paid: project.Pay(payment, null, actor, at); break;
            case ProjectEventKind.Refunded: project.Refund(Corrected(project), payment, null, actor, at); break;
            case ProjectEventKind.Corrected: project.Correct(Corrected(project), amount, On, Reason, null, actor, at); break;
            case ProjectEventKind.Adjusted:
                var adjustment = new Adjustment(Adjustment, On, amount, Source, Document, Reason);
                if (To.Length > 0) Project.Move(project, named(To), adjustment, null, actor, at);
                else project.Adjust(adjustment, null, actor, at);
                break;
            case ProjectEventKind.Explained: project.Explain(Month, Causes!.Aggregate((all, cause) => all | cause), Reason, Measures, actor, at); break;
            case ProjectEventKind.Urged: project.Urge(Month, actor, at); break;
        }
    }

    private Disbursement Corrected(Project project) => project.Disbursements.Single(line => line.Voucher == Of && line.Kind == DisbursementKind.Payment);
}
