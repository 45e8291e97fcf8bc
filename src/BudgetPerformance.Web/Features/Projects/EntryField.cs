using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Web.Features.Objectives;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>One field of the entry page: what it is called, what was typed, and what is to be said about it.</summary>
/// <param name="Path">Its path, which is its name in the posted form.</param>
/// <param name="Label">Its name on the form.</param>
/// <param name="Value">What was typed, exactly.</param>
/// <param name="Problem">Why it cannot be saved; null where it can.</param>
/// <param name="Findings">What stands between it and a submission, and what deserves a second look.</param>
/// <param name="Required">Whether a submission needs it.</param>
public sealed record EntryField(string Path, string Label, string Value, string? Problem, IReadOnlyList<Objection> Findings, bool Required)
{
    /// <summary>Its id on the page, as the framework makes ids of names.</summary>
    public string Id { get; } = IdOf(Path);

    /// <summary>The id of what is said about it.</summary>
    public string MessagesId => Id + "-messages";

    /// <summary>Which field of an indicator row it is; null for any other field.</summary>
    public string? Cell { get; } = ProjectForm.RowOf(Path)?.Field;

    /// <summary>How a target was understood; empty for any other field.</summary>
    public string Meaning => Cell == nameof(IndicatorRow.Target) ? TargetValue.Read(Value).Meaning : "";

    /// <summary>Whose help it shows: rows and checkpoints share theirs.</summary>
    public string Topic => Cell is not null ? "Indicator" + Cell : ProjectForm.CheckpointOf(Path) is null ? Path : "Plan";

    /// <summary>The id of any path's field.</summary>
    public static string IdOf(string path) => TagBuilder.CreateSanitizedId(path, "_");
}
