using BudgetPerformance.Domain.Departments;
using Microsoft.AspNetCore.Mvc;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>The entry page of 第一部分 as typed. Whatever somebody typed comes back as it was; names equal the paths of <see cref="StatementFields"/>.</summary>
[ModelBinder<StatementFormBinder>]
public sealed partial class StatementForm
{
    public string Lead { get; set; } = "";
    public ItemsForm Goals { get; set; } = new();
    public Numbering DutyNumbering { get; set; }
    public List<DutyForm> Duties { get; set; } = [];
    public ItemsForm Safeguards { get; set; } = new();

    /// <summary>What was pasted to be taken apart, by the list it is for.</summary>
    public Dictionary<string, string> Pasted { get; set; } = [];

    /// <summary>The page before its last step, for a browser without script; null where no step was taken.</summary>
    public string? Before { get; set; }

    /// <summary>The version the person saw; 0 where the statement is new.</summary>
    public int Version { get; set; }

    /// <summary>The page's own key, so that the same page sent twice is saved once.</summary>
    public Guid SubmitKey { get; set; } = Guid.NewGuid();

    /// <summary>The page as it shows what is saved.</summary>
    public static StatementForm From(DepartmentStatement statement) => From(statement.Details, statement.Version);

    /// <summary>The page as it shows these details; a list without items offers a blank one.</summary>
    public static StatementForm From(StatementDetails details, int version = 0) => new()
    {
        Lead = details.Lead,
        Goals = ItemsForm.From(details.Goals),
        DutyNumbering = details.DutyNumbering,
        Duties = [.. (details.Duties.Count > 0 ? details.Duties : [DutyDetails.Blank]).Select(DutyForm.From)],
        Safeguards = ItemsForm.From(details.Safeguards),
        Version = version,
    };

    /// <summary>What was typed, blank items included, so that a finding's path leads to the field on the page.</summary>
    public StatementDetails ToDetails() => new(Lead, Goals.ToList(), DutyNumbering, [.. Duties.Select(duty => duty.ToDuty())], Safeguards.ToList());

    /// <summary>How many items and duties the page holds: what a browser says it has sent.</summary>
    public int ItemCount => Goals.Items.Count + Safeguards.Items.Count + Duties.Sum(duty => 1 + duty.Refinements.Items.Count);

    /// <summary>The list of a path: items, or null where the path leads to the duties or nowhere.</summary>
    public ItemsForm? ItemsOf(StatementPath path) => path switch
    {
        { Duty: null, Name: StatementFields.Goals } => Goals,
        { Duty: null, Name: StatementFields.Safeguards } => Safeguards,
        { Duty: { } duty, Name: StatementPath.Refinements } => Duties.ElementAtOrDefault(duty)?.Refinements,
        _ => null,
    };
}
