using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>A line of the ledger with the sum up to it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Sum">What all lines up to it add up to.</param>
/// <param name="Now">What a payment comes to after its refunds and corrections; null where it has none.</param>
public sealed record LedgerLine(Disbursement Line, Money Sum, Money? Now);

/// <summary>A project's ledger: its figures, its checkpoints, its lines, and what this person may enter.</summary>
/// <param name="Project">The project with its ledger.</param>
/// <param name="Actor">Who looks at it.</param>
/// <param name="Current">The checkpoint that is looked at; what comes after it is plan only.</param>
/// <param name="SealedThrough">The last day nothing is booked on any more; null where nothing is sealed.</param>
/// <param name="Today">The last day that can be booked on.</param>
public sealed record LedgerPage(Project Project, Actor Actor, Checkpoint Current, DateOnly? SealedThrough, DateOnly Today)
{
    public PaymentForm Payment { get; init; } = new() { SubmitKey = Guid.NewGuid() };

    public AdjustmentForm Adjustment { get; init; } = new() { SubmitKey = Guid.NewGuid() };

    public ExplanationForm Explanation { get; init; } = new() { SubmitKey = Guid.NewGuid() };

    /// <summary>The form that was just refused, to be shown open.</summary>
    public string? Refused { get; init; }

    /// <summary>Projects the person may move budget to.</summary>
    public IReadOnlyList<(string Code, string Name)> Targets { get; init; } = [];

    public string Address => $"/projects/{Project.Id}";

    public MoneyUnit Unit => Project.FiscalYear.Template.MoneyUnit;

    public bool IsOpen => Project.State is ReviewState.Approved;

    public bool MayBook => DisbursementPermits.MayBook(Actor, Project) is null;

    public bool MayAdjust => DisbursementPermits.MayAdjust(Actor, Project) is null;

    /// <summary>How much of the full-year budget has been spent, in points; null without a budget.</summary>
    public decimal? Spent => new Progress(Current, Project.FullYearBudget, Money.Zero, Project.Paid).ActualPoints;

    /// <summary>The checkpoints that have come and owe or had a reason.</summary>
    public IReadOnlyList<Standing> Explainable => [.. Project.Standings.Where(standing => Reached(standing) && standing.Status.NeedsReason())];

    public bool Reached(Standing standing) => standing.Month <= Current.Month;

    /// <summary>The reason that stands for a checkpoint; null where none was given.</summary>
    public DeviationExplanation? Reason(Standing standing) => Project.Explanations.LastOrDefault(given => given.Month == standing.Month);

    /// <summary>The first and the last day that can be booked on.</summary>
    public (DateOnly First, DateOnly Last) Days
    {
        get
        {
            var (first, last) = (new DateOnly(Project.Year, 1, 1), new DateOnly(Project.Year, 12, 31));
            return (SealedThrough >= first ? SealedThrough.Value.AddDays(1) : first, Today < last ? Today : last);
        }
    }

    /// <summary>The lines by day, each with the sum up to it.</summary>
    public IReadOnlyList<LedgerLine> Lines { get; } = [.. Added(Project)];

    private static IEnumerable<LedgerLine> Added(Project project)
    {
        var corrected = project.Disbursements.Select(line => line.CorrectsId).ToHashSet();
        var sum = Money.Zero;
        foreach (var line in project.Disbursements.OrderBy(line => line.PaidOn).ThenBy(line => line.Id))
            yield return new(line, sum += line.Amount, corrected.Contains(line.Id) ? project.Now(line) : null);
    }
}
