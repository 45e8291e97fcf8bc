using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>Everything the entry page of 第一部分 shows: what was typed and what is to be said about it.</summary>
public sealed class StatementEntryPage
{
    private readonly ILookup<string, Objection> findingsByField;

    /// <param name="form">What was typed.</param>
    /// <param name="year">The year it is filed for.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="saved">The statement as it is saved, or null for a new one.</param>
    public StatementEntryPage(StatementForm form, FiscalYear year, BudgetUnit unit, DepartmentStatement? saved)
    {
        (Form, Year, Unit, Saved, Details) = (form, year, unit, saved, form.ToDetails());
        Problems = form.Problems();
        Findings = [.. StatementFindings.On(Details, year.Year).Where(finding => !Problems.ContainsKey(finding.Field))];
        findingsByField = Findings.ToLookup(finding => finding.Field);
    }

    public StatementForm Form { get; }
    public FiscalYear Year { get; }
    public BudgetUnit Unit { get; }
    public DepartmentStatement? Saved { get; }
    public StatementDetails Details { get; }

    /// <summary>What cannot be saved, by field.</summary>
    public IReadOnlyDictionary<string, string> Problems { get; }

    /// <summary>What deserves a second look.</summary>
    public IReadOnlyList<Objection> Findings { get; }

    /// <summary>How many projects each duty has; such a duty is not removed.</summary>
    public IReadOnlyDictionary<Guid, int> Serving { get; init; } = new Dictionary<Guid, int>();

    /// <summary>Whether a save was refused because of <see cref="Problems"/> or a rule.</summary>
    public bool Refused { get; private set; }

    /// <summary>The rule that refused the save as a whole; null where single fields are to be mended.</summary>
    public string? Refusal { get; private set; }

    /// <summary>When what was typed and not saved was kept, where it can be restored.</summary>
    public DateTimeOffset? KeptAt { get; set; }

    /// <summary>What became of the text pasted last; null where none was.</summary>
    public PasteOutcome? Pasted { get; init; }

    /// <summary>The address under which the page is checked, stepped and saved.</summary>
    public string Root { get => field ?? (Saved is null ? "/statements/new" : $"/statements/{Saved.Id}"); init; }

    public string SaveAction => Saved is null ? Root : Root + "/edit";
    public string StepAction => Root + "/step";
    public string CopyAction => $"/statements/working-copies/{Year.Year}/{Unit.Id}";

    /// <summary>The text as printed, without what is blank.</summary>
    public GridLayout OfficialForm => new(DepartmentStatementForm.For(Details.Filled));

    /// <summary>The fields that cannot be saved, in the order of the page.</summary>
    public IReadOnlyList<EntryField> Wrong => [.. Problems.Keys.Select(path => Field(path))];

    public EntryField Field(string path, string? label = null) => new(path, label ?? Label(path), Form[path], Problems.GetValueOrDefault(path), [.. findingsByField[path].Where(Speaks)], false);

    public NumberedListView List(string path) => new(this, path);

    /// <summary>The page after a save was refused by a rule, or by single fields.</summary>
    public StatementEntryPage Refuse(RuleBroken? broken = null)
    {
        (Refused, Refusal) = (true, broken is { Objections: [var first, ..] } ? first.Message : broken?.Message);
        return this;
    }

    /// <summary>Whether a finding is worth saying now: on a page just begun, not that the rest is still blank.</summary>
    public bool Speaks(Objection finding) => Saved is not null || Form[finding.Field].Length > 0;

    public static string Label(string path) => path.StartsWith(StatementForm.PasteBox(""), StringComparison.Ordinal) ? $"{StatementFields.Label(path[StatementForm.PasteBox("").Length..])}（粘贴框）" : StatementFields.Label(path);
}
