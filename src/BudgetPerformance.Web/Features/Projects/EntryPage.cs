using BudgetPerformance.Data;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Objectives;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>Everything the entry page shows: what was typed, what was understood of it, and what is to be said about it.</summary>
public sealed class EntryPage
{
    private readonly Dictionary<string, string> problems;
    private readonly ILookup<string, Objection> findingsByField;

    /// <param name="form">What was typed.</param>
    /// <param name="year">The year it is filed for.</param>
    /// <param name="unit">The unit that files it.</param>
    /// <param name="saved">The project as it is saved, or null for a new one.</param>
    public EntryPage(ProjectForm form, FiscalYear year, BudgetUnit unit, Project? saved)
    {
        (Form, Year, Unit, Saved, Details) = (form, year, unit, saved, form.ToDetails(year.Template));
        problems = new(form.Problems(year.Template));
        Findings = [.. ProjectFindings.On(Details, year).Select(finding => finding with { Field = form.PageField(finding.Field) }).Where(finding => !problems.ContainsKey(finding.Field))];
        findingsByField = Findings.ToLookup(finding => finding.Field);
    }

    public ProjectForm Form { get; }
    public FiscalYear Year { get; }
    public BudgetUnit Unit { get; }
    public Project? Saved { get; }
    public ProjectDetails Details { get; }

    /// <summary>What cannot be saved, by field.</summary>
    public IReadOnlyDictionary<string, string> Problems => problems;

    /// <summary>What stands between it and a submission, and what deserves a second look.</summary>
    public IReadOnlyList<Objection> Findings { get; }

    /// <summary>Whether a save was refused because of <see cref="Problems"/> or a rule, so that the page opens with what to mend.</summary>
    public bool Refused { get; private set; }

    /// <summary>The rule that refused the save as a whole; null where single fields are to be mended.</summary>
    public string? Refusal { get; private set; }

    /// <summary>The years and units a new project may be filed for.</summary>
    public IReadOnlyList<FiscalYear> Years { get; init; } = [];
    public IReadOnlyList<BudgetUnit> Units { get; init; } = [];

    /// <summary>When what was typed and not saved was kept, where it can be restored.</summary>
    public DateTimeOffset? KeptAt { get; init; }

    public FormTemplate Template => Year.Template;

    /// <summary>The address under which the page is checked, stepped and saved.</summary>
    public string Root => Saved is null ? "/projects/new" : $"/projects/{Saved.Id}";

    public string StepAction => Root + "/step";

    /// <summary>The name under which what is typed is kept.</summary>
    public string Subject => Saved?.Id.ToString() ?? WorkingCopy.NewProject;

    /// <summary>The address under which it is kept.</summary>
    public string CopyAction => "/projects/working-copies/" + Subject;

    public GridLayout OfficialForm => new(ObjectiveForm.For(Details, Unit, Template));

    /// <summary>What would make the amounts add up; nothing is offered over an amount that cannot be read.</summary>
    public FundingBalance? Balance => AmountsAreReadable ? FundingBalance.Of(Details.Funding) : null;

    public bool AmountsAreReadable => !new[] { ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds }.Any(problems.ContainsKey);

    /// <summary>The last return with its reason, while the form is returned.</summary>
    public ProjectEvent? Return => Saved?.State is ReviewState.Returned ? Saved.Events.LastOrDefault(e => e.Kind is ProjectEventKind.Returned) : null;

    /// <summary>The problems to speak of: somebody who has only begun knows that the rest is still blank.</summary>
    public IEnumerable<KeyValuePair<string, string>> SpokenProblems => problems.Where(problem => Speaks(problem.Key) || problem.Key == ProjectFields.Indicators);

    public IReadOnlyList<IndicatorRowView> Rows => [.. Form.Indicators.Select((_, position) => Row(position))];

    /// <summary>The row that scripts and the table's help are made of.</summary>
    public IndicatorRowView BlankRow => new(0, [.. IndicatorRow.Fields.Select(cell => new EntryField(ProjectFields.Indicator(0, cell), CellLabel(cell), "", null, [], false))], Template.Catalogue, StepAction);

    /// <summary>A field's name on the year's form.</summary>
    public string Label(string path) => ProjectFields.Label(path, Template);

    /// <summary>The fields that cannot be saved, in the order of the page.</summary>
    public IReadOnlyList<EntryField> Wrong => [.. problems.Keys.Select(path => Field(path))];

    public EntryField Field(string path, string? label = null, bool required = false) => new(
        path, label ?? Label(path), Form[path],
        Speaks(path) || path == ProjectFields.Indicators ? problems.GetValueOrDefault(path) : null,
        [.. findingsByField[path].Where(Speaks)],
        required);

    /// <summary>The page after a save was refused by a rule, beside the field where it has one.</summary>
    public EntryPage Refuse(RuleBroken? broken = null)
    {
        Refused = true;
        if (broken is not null && broken.Rule == ProjectRules.CodeUnique) problems[ProjectFields.Code] = broken.Message;
        else Refusal = broken?.Message;
        return this;
    }

    /// <summary>Whether a finding is worth saying now: on a page just begun, not that the rest is still blank.</summary>
    public bool Speaks(Objection finding) => Saved is not null || Speaks(finding.Field);

    // A row of which only the offered first tier is filled in has not been begun.
    private bool Speaks(string path) => Refused || (ProjectForm.RowOf(path) is { } at ? Form.Indicators[at.Row].IsBegun
        : path == ProjectFields.Indicators ? Form.Indicators.Exists(row => row.IsBegun) : Form[path].Length > 0);

    private IndicatorRowView Row(int position) =>
        new(position, [.. IndicatorRow.Fields.Select(cell => Field(ProjectFields.Indicator(position, cell), CellLabel(cell)))], Template.Catalogue, StepAction);

    private static string CellLabel(string cell) => ProjectFields.Labels["Indicator." + cell];
}
