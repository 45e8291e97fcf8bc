using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    private readonly List<BudgetAdjustment> adjustments = [];

    /// <summary>预算调整, in the order of entry. Loaded only where they are shown.</summary>
    public IReadOnlyList<BudgetAdjustment> Adjustments => adjustments;

    /// <summary>By how much 财政资金 were adjusted so far.</summary>
    public Money FiscalAdjusted { get; private set; }

    /// <summary>By how much 其他资金 were adjusted so far.</summary>
    public Money OtherAdjusted { get; private set; }

    /// <summary>年初预算数: the budget of the form.</summary>
    public Money InitialBudget => Funding.Budget ?? Money.Zero;

    /// <summary>预算调整数: the sum of all adjustments.</summary>
    public Money Adjusted => FiscalAdjusted + OtherAdjusted;

    /// <summary>全年预算数: the initial budget with its adjustments.</summary>
    public Money FullYearBudget => InitialBudget + Adjusted;

    /// <summary>What the full-year budget holds of one fund.</summary>
    public Money FullYear(FundSource source) =>
        source == FundSource.Fiscal ? (Funding.FiscalFunds ?? Money.Zero) + FiscalAdjusted : (Funding.OtherFunds ?? Money.Zero) + OtherAdjusted;

    /// <summary>追加 or 追减: changes the budget within the year.</summary>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public void Adjust(Adjustment adjustment, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        if (adjustment.Kind == AdjustmentKind.Virement) throw new RuleBroken(DisbursementRules.VirementBetweenTwo);
        var amount = adjustment.Kind == AdjustmentKind.Supplement ? adjustment.Amount : Money.Zero - adjustment.Amount;
        Change(adjustment, amount, "", sealedThrough, actor, at, submitKey);
    }

    /// <summary>调剂: moves budget from one project to another; both are changed or neither.</summary>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public static void Move(Project from, Project to, Adjustment adjustment, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        if (ReferenceEquals(from, to) || from.Year != to.Year || adjustment.Kind != AdjustmentKind.Virement) throw new RuleBroken(DisbursementRules.VirementBetweenTwo);
        ReviewPermits.Demand(DisbursementPermits.MayAdjust(actor, to));
        from.Change(adjustment, Money.Zero - adjustment.Amount, to.CodeAndName, sealedThrough, actor, at, submitKey);
        to.Change(adjustment, adjustment.Amount, from.CodeAndName, sealedThrough, actor, at, null);
    }

    private string CodeAndName => $"{Code.Text} {Name}".Trim();

    private void Change(Adjustment adjustment, Money amount, string counterpart, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey)
    {
        ReviewPermits.Demand(DisbursementPermits.MayAdjust(actor, this));
        var objections = ObjectionsToAmount(adjustment.Amount).ToList();
        objections.AddRange(ObjectionsToDay(adjustment.DecidedOn, sealedThrough, at).Select(objection => objection with { Field = nameof(Adjustment.DecidedOn) }));
        var paid = adjustment.Source == FundSource.Fiscal ? FiscalPaid : OtherPaid;
        if (amount < Money.Zero && (FullYear(adjustment.Source) + amount < Money.Zero || FullYear(adjustment.Source) + amount < paid)) objections.Add(new(DisbursementRules.BudgetNotNegative, nameof(Adjustment.Amount)));
        if (string.IsNullOrWhiteSpace(adjustment.Document)) objections.Add(new(DisbursementRules.DocumentGiven, nameof(Adjustment.Document)));
        if (string.IsNullOrWhiteSpace(adjustment.Reason)) objections.Add(new(DisbursementRules.AdjustmentReasoned, nameof(Adjustment.Reason)));
        Demand(objections);
        adjustments.Add(new(adjustment, amount, counterpart, actor, at));
        if (adjustment.Source == FundSource.Fiscal) FiscalAdjusted += amount;
        else OtherAdjusted += amount;
        foreach (var standing in standings.Where(standing => standing.Month >= adjustment.DecidedOn.Month)) standing.Grant(amount, adjustment.Source == FundSource.Fiscal ? amount : Money.Zero);
        Judge();
        Record(ProjectEventKind.Adjusted, actor, at, Tell(adjustment, amount, counterpart), submitKey: submitKey);
    }

    private static string Tell(Adjustment adjustment, Money amount, string counterpart) =>
        $"{adjustment.Kind.Chinese()} {adjustment.Source.Chinese()} {amount.Print(MoneyUnit.Yuan)} 元{(counterpart.Length == 0 ? "" : $"（与“{counterpart}”）")}，文号 {adjustment.Document}；{adjustment.Reason}";
}
