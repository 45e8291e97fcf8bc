using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>A project's page: its form, its findings, its history, and what this person may do with it.</summary>
/// <param name="Project">The project with its form and history.</param>
/// <param name="Actor">Who looks at it.</param>
/// <param name="Broken">Why the step just tried was refused; null where none was.</param>
/// <param name="Opinion">The opinion that was typed for the refused step.</param>
public sealed record ProjectPage(Project Project, Actor Actor, RuleBroken? Broken = null, string Opinion = "")
{
    public GridLayout OfficialForm => new(ObjectiveForm.For(Project));

    public IReadOnlyList<Objection> Findings { get; } = Project.Objections();

    public bool MayRevise => ReviewPermits.MayRevise(Actor, Project) is null;
    public bool MaySubmit => ReviewPermits.MaySubmit(Actor, Project) is null;
    public bool MayWithdraw => ReviewPermits.MayWithdraw(Actor, Project) is null;
    public bool MayDecide => ReviewPermits.MayDecide(Actor, Project) is null;

    /// <summary>Whether a reviewer is kept from deciding only because the form is their own.</summary>
    public bool IsOwn => ReviewPermits.MayDecide(Actor, Project) == ReviewRules.FourEyes;

    public bool IsComplete => !Findings.Any(finding => finding.Blocks);

    public ProjectEvent? Return => Project.State is ReviewState.Returned ? Project.Events.LastOrDefault(e => e.Kind is ProjectEventKind.Returned) : null;
}
