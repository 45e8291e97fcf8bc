using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Projects;

public sealed partial class Project
{
    private readonly List<Standing> standings = [];
    private readonly List<Disbursement> disbursements = [];
    private readonly List<DeviationExplanation> explanations = [];

    /// <summary>Progress at each checkpoint, in order; empty until the form is approved.</summary>
    public IReadOnlyList<Standing> Standings => [.. standings.OrderBy(standing => standing.Month)];

    /// <summary>支出台账, in the order of entry. Loaded only where it is shown, refunded or corrected.</summary>
    public IReadOnlyList<Disbursement> Disbursements => disbursements;

    /// <summary>偏差说明, oldest first. Loaded only where they are shown.</summary>
    public IReadOnlyList<DeviationExplanation> Explanations => explanations;

    /// <summary>Paid from 财政资金 so far.</summary>
    public Money FiscalPaid { get; private set; }

    /// <summary>Paid from 其他资金 so far.</summary>
    public Money OtherPaid { get; private set; }

    /// <summary>支出数: the sum of the ledger.</summary>
    public Money Paid => FiscalPaid + OtherPaid;

    /// <summary>支出: adds a payment to the ledger.</summary>
    /// <param name="payment">What was paid.</param>
    /// <param name="sealedThrough">The last day of the latest sealed checkpoint, or null; nothing is booked up to it.</param>
    /// <param name="actor">Who enters it.</param>
    /// <param name="at">When.</param>
    /// <param name="submitKey">The page's own key, so that the same page sent twice pays once.</param>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public Disbursement Pay(Payment payment, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        ReviewPermits.Demand(DisbursementPermits.MayBook(actor, this));
        Demand(ObjectionsTo(payment, sealedThrough, at));
        var line = Book(DisbursementKind.Payment, payment, null, actor, at);
        Record(ProjectEventKind.Paid, actor, at, Tell(line), submitKey: submitKey);
        return line;
    }

    /// <summary>Adds the payments of one payment list to the ledger, all or none.</summary>
    /// <exception cref="RuleBroken">Of the first payment that may not be booked after those before it.</exception>
    public IReadOnlyList<Disbursement> Import(IReadOnlyList<Payment> payments, int importId, DateOnly? sealedThrough, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(DisbursementPermits.MayBook(actor, this));
        var lines = new List<Disbursement>();
        foreach (var payment in payments)
        {
            Demand(ObjectionsTo(payment, sealedThrough, at));
            lines.Add(Book(DisbursementKind.Payment, payment, null, actor, at, importId));
        }
        Record(ProjectEventKind.Imported, actor, at, Tell(lines));
        return lines;
    }

    /// <summary>Takes a payment list back: every payment of it gets a correction that brings it to zero.</summary>
    /// <exception cref="RuleBroken">Some were refunded or corrected since, or lie in a sealed checkpoint; each is named.</exception>
    public void UndoImport(int importId, DateOnly? sealedThrough, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(DisbursementPermits.MayBook(actor, this));
        var lines = disbursements.Where(line => line.ImportId == importId && line.Kind == DisbursementKind.Payment).ToList();
        Demand(lines.Where(line => Since(line).Any()).Select(line => new Objection(DisbursementRules.ImportUntouched, "", $"{CodeAndName}：{Tell(line)}，已经退款或更正。"))
            .Concat(lines.Where(line => line.PaidOn <= sealedThrough).Select(line => new Objection(DisbursementRules.NotSealed, "", $"{CodeAndName}：{Tell(line)}，所在的时点已经封存。"))));
        foreach (var line in lines)
            Book(DisbursementKind.Correction, new(line.PaidOn, Money.Zero - line.Amount, line.Source, line.Voucher, line.Summary, "撤销导入"), line, actor, at, importId);
        Record(ProjectEventKind.ImportUndone, actor, at, Tell(lines));
    }

    /// <summary>退款: money of a payment that came back.</summary>
    /// <param name="of">The payment, from the loaded ledger.</param>
    /// <param name="refund">What came back, above zero; its source is the payment's.</param>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public Disbursement Refund(Disbursement of, Payment refund, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        var now = NowOf(of, actor);
        var objections = ObjectionsToDay(refund.PaidOn, sealedThrough, at).Concat(ObjectionsToAmount(refund.Amount)).ToList();
        if (refund.Amount > now) objections.Add(new(DisbursementRules.RefundWithinPayment, nameof(Payment.Amount)));
        if (refund.PaidOn < of.PaidOn) objections.Add(new(DisbursementRules.RefundWithinPayment, nameof(Payment.PaidOn)));
        Demand(objections);
        var line = Book(DisbursementKind.Refund, refund with { Amount = Money.Zero - refund.Amount, Source = of.Source }, of, actor, at);
        Record(ProjectEventKind.Refunded, actor, at, Tell(line), submitKey: submitKey);
        return line;
    }

    /// <summary>更正: makes a payment what it should have been, on the payment's own day, or on a later one where that is sealed.</summary>
    /// <param name="of">The payment, from the loaded ledger.</param>
    /// <param name="right">The amount it should have been, zero or above.</param>
    /// <param name="on">The day the difference counts from.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public Disbursement Correct(Disbursement of, Money right, DateOnly on, string reason, DateOnly? sealedThrough, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        var now = NowOf(of, actor);
        var objections = ObjectionsToDay(on, sealedThrough, at).ToList();
        if (right < Money.Zero) objections.Add(new(DisbursementRules.AmountAboveZero, nameof(Payment.Amount)));
        else if (right == now) objections.Add(new(DisbursementRules.CorrectionChanges, nameof(Payment.Amount)));
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(new(DisbursementRules.CorrectionReasoned, nameof(Payment.Reason)));
        Demand(objections);
        var line = Book(DisbursementKind.Correction, new(on, right - now, of.Source, of.Voucher, of.Summary, reason), of, actor, at);
        Record(ProjectEventKind.Corrected, actor, at, $"{Tell(line)}；{reason}", submitKey: submitKey);
        return line;
    }

    /// <summary>What a payment comes to now, after its refunds and corrections.</summary>
    public Money Now(Disbursement payment) => Since(payment).Aggregate(payment.Amount, (sum, line) => sum + line.Amount);

    /// <summary>偏差说明: says why the project is behind or over at a checkpoint, and what is done about it.</summary>
    /// <exception cref="RuleBroken">With everything that stands in the way, each with its field.</exception>
    public void Explain(int month, DeviationCauses causes, string reason, string measures, Actor actor, DateTimeOffset at, Guid? submitKey = null)
    {
        ReviewPermits.Demand(DisbursementPermits.MayBook(actor, this));
        if (standings.SingleOrDefault(standing => standing.Month == month) is not { } standing || !standing.Status.NeedsReason()) throw new RuleBroken(DisbursementRules.NothingToExplain);
        var objections = new List<Objection>();
        if (causes == DeviationCauses.None) objections.Add(new(DisbursementRules.CauseNamed, nameof(DeviationExplanation.Causes)));
        if (string.IsNullOrWhiteSpace(reason)) objections.Add(new(DisbursementRules.DeviationReasoned, nameof(DeviationExplanation.Reason)));
        if (string.IsNullOrWhiteSpace(measures)) objections.Add(new(DisbursementRules.MeasuresGiven, nameof(DeviationExplanation.Measures)));
        Demand(objections);
        explanations.Add(new(month, causes, reason, measures, actor, at));
        standing.Explain();
        Record(ProjectEventKind.Explained, actor, at, $"{standing.Progress.Checkpoint.Label}，{causes.Chinese()}", submitKey: submitKey);
    }

    /// <summary>催办: reminds the project's owners that it is far behind or over its budget.</summary>
    /// <exception cref="RuleBroken">Because of who, or because it is neither.</exception>
    public void Urge(int month, Actor actor, DateTimeOffset at)
    {
        ReviewPermits.Demand(DisbursementPermits.MayUrge(actor, this));
        if (standings.SingleOrDefault(standing => standing.Month == month) is not { Status: ProgressStatus.FarBehind or ProgressStatus.OverBudget } standing) throw new RuleBroken(DisbursementRules.NothingToUrge);
        standing.Urge(at);
        Record(ProjectEventKind.Urged, actor, at, $"{standing.Progress.Checkpoint.Label}{standing.Status.Chinese()}");
    }

    /// <summary>Judges progress anew, after the year was given other rules.</summary>
    public void Judge()
    {
        Standing? before = null;
        foreach (var standing in standings.OrderBy(standing => standing.Month))
        {
            standing.Judge(FiscalYear.StatusRules, before);
            before = standing;
        }
    }

    private void BeginStandings()
    {
        var carried = Plan.Steps.Any(step => step is not null) ? Percentage.Zero : (Percentage?)null;
        foreach (var (checkpoint, position) in FiscalYear.Template.Checkpoints.Select((checkpoint, position) => (checkpoint, position)))
        {
            carried = Plan[position] ?? carried;
            standings.Add(new Standing(checkpoint, Year, Unit, carried, carried is not null));
            standings[^1].Grant(Funding.Budget ?? Money.Zero, Funding.FiscalFunds ?? Money.Zero);
        }
        Judge();
    }

    private Disbursement Book(DisbursementKind kind, Payment payment, Disbursement? corrects, Actor actor, DateTimeOffset at, int? importId = null)
    {
        var line = new Disbursement(kind, payment, corrects, actor, at, importId);
        disbursements.Add(line);
        if (payment.Source == FundSource.Fiscal) FiscalPaid += payment.Amount;
        else OtherPaid += payment.Amount;
        foreach (var standing in standings.Where(standing => standing.Month >= payment.PaidOn.Month)) standing.Spend(payment.Amount);
        Judge();
        return line;
    }

    private Money NowOf(Disbursement of, Actor actor)
    {
        ReviewPermits.Demand(DisbursementPermits.MayBook(actor, this));
        return of.Kind == DisbursementKind.Payment && disbursements.Contains(of) ? Now(of) : throw new RuleBroken(DisbursementRules.CorrectsPayment);
    }

    private IEnumerable<Disbursement> Since(Disbursement payment) => disbursements.Where(line => ReferenceEquals(line.Corrects, payment) || (payment.Id != 0 && line.CorrectsId == payment.Id));

    internal IEnumerable<Objection> ObjectionsTo(Payment payment, DateOnly? sealedThrough, DateTimeOffset at)
    {
        foreach (var objection in ObjectionsToDay(payment.PaidOn, sealedThrough, at).Concat(ObjectionsToAmount(payment.Amount))) yield return objection;
        var paid = payment.Source == FundSource.Fiscal ? FiscalPaid : OtherPaid;
        var over = Paid + payment.Amount > FullYearBudget || paid + payment.Amount > FullYear(payment.Source);
        if (over && string.IsNullOrWhiteSpace(payment.Reason)) yield return new(DisbursementRules.WithinBudget, nameof(Payment.Reason));
    }

    private IEnumerable<Objection> ObjectionsToDay(DateOnly day, DateOnly? sealedThrough, DateTimeOffset at)
    {
        if (day.Year != Year || day > BeijingDay.Of(at)) yield return new(DisbursementRules.WithinTheYear, nameof(Payment.PaidOn));
        else if (day <= sealedThrough) yield return new(DisbursementRules.NotSealed, nameof(Payment.PaidOn));
    }

    private static IEnumerable<Objection> ObjectionsToAmount(Money amount)
    {
        if (amount <= Money.Zero) yield return new(DisbursementRules.AmountAboveZero, nameof(Payment.Amount));
        else if (amount > Money.Max) yield return new(DisbursementRules.NumberNotTooLarge, nameof(Payment.Amount));
    }

    private static void Demand(IEnumerable<Objection> found)
    {
        var objections = found.ToList();
        if (objections.Count > 0) throw new RuleBroken(objections[0].Rule, objections);
    }

    private static string Tell(Disbursement line) =>
        $"{line.PaidOn:yyyy-MM-dd} {line.Source.Chinese()} {line.Amount.Print(MoneyUnit.Yuan)} 元{(line.Voucher.Length == 0 ? "" : $"，凭证 {line.Voucher}")}";

    private static string Tell(List<Disbursement> lines) =>
        $"{lines.Count} 笔，共 {lines.Aggregate(Money.Zero, (sum, line) => sum + line.Amount).Print(MoneyUnit.Yuan)} 元";
}
