using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Checkpoints;

/// <summary>Everything a pack keeps of its projects, as of its checkpoint.</summary>
/// <param name="Head">What the pack says of itself.</param>
/// <param name="Figures">The figures, a line for each project.</param>
/// <param name="Forms">The approved forms.</param>
/// <param name="Ledger">The lines up to the month-end.</param>
/// <param name="Adjustments">The budget's changes up to the month-end.</param>
/// <param name="Explanations">The explanations for this checkpoint and those before it.</param>
/// <param name="Events">The trail of steps.</param>
public sealed record PackData(
    PackHead Head, IReadOnlyList<SealedFigures> Figures, IReadOnlyList<SealedForm> Forms, IReadOnlyList<SealedLine> Ledger, IReadOnlyList<SealedAdjustment> Adjustments,
    IReadOnlyList<SealedExplanation> Explanations, IReadOnlyList<SealedEvent> Events)
{
    public const string HeadFile = "pack.json";
    public const string FiguresFile = "figures.json";
    public const string FormsFile = "forms.json";
    public const string LedgerFile = "ledger.json";
    public const string AdjustmentsFile = "adjustments.json";
    public const string ExplanationsFile = "explanations.json";
    public const string EventsFile = "events.json";

    /// <summary>Reads it off the projects.</summary>
    /// <param name="head">What the pack says of itself.</param>
    /// <param name="projects">The projects in order, each with unit, ledger, adjustments, explanations and history.</param>
    public static PackData Of(PackHead head, IReadOnlyList<Project> projects)
    {
        var through = new Domain.Disbursements.Checkpoint(head.Month).LastDayOf(head.Year);
        return new(
            head,
            [.. projects.Select(project => SealedFigures.Of(project, project.Standings.Single(standing => standing.Month == head.Month)))],
            [.. projects.Select(SealedForm.Of)],
            [.. projects.SelectMany(project => project.Disbursements.Where(line => line.PaidOn <= through).OrderBy(line => line.Id).Select(SealedLine.Of))],
            [.. projects.SelectMany(project => project.Adjustments.Where(row => row.DecidedOn <= through).OrderBy(row => row.Id).Select(SealedAdjustment.Of))],
            [.. projects.SelectMany(project => project.Explanations.Where(row => row.Month <= head.Month).OrderBy(row => row.Id).Select(SealedExplanation.Of))],
            [.. projects.SelectMany(project => project.Events.OrderBy(e => e.Id).Select(SealedEvent.Of))]);
    }

    /// <summary>Its files.</summary>
    public IReadOnlyList<PackFile> Files() =>
    [
        File(HeadFile, Head), File(FiguresFile, Figures), File(FormsFile, Forms), File(LedgerFile, Ledger),
        File(AdjustmentsFile, Adjustments), File(ExplanationsFile, Explanations), File(EventsFile, Events),
    ];

    private static PackFile File<T>(string name, T value) => new(name, true, PackJson.Write(value));
}
