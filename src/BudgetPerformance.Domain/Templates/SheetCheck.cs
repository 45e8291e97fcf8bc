using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Domain.Templates;

/// <summary>The dry run of one returned sheet: what it would do to its project, and everything that is to be said about it.</summary>
public sealed class SheetCheck
{
    private static readonly ProjectDetails Nothing = new(new(""), "", Funding.Blank, "", DisbursementPlan.Blank, [], []);

    private readonly List<CellProblem> problems;
    private readonly ReturnedForm? form;

    /// <param name="sheet">The sheet.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="actor">Who handed it in.</param>
    public SheetCheck(ReturnedSheet sheet, TemplateSubject subject, Actor actor)
    {
        (Sheet, Subject, problems) = (sheet, subject, [.. sheet.Problems]);
        if (sheet.Identity is not { } identity || sheet.IsMangled) return;
        if (Stranger(identity) is { } unknown)
        {
            problems.Add(unknown);
            return;
        }
        if (sheet.Origins.Count > ReturnedSheet.MostRows)
        {
            problems.Add(CellProblem.Of(IndicatorRules.NotTooMany, ""));
            return;
        }
        var before = subject.Project is { } project ? Revision.Restore(Revision.AsOf(project, identity.Version)) : Nothing;
        form = new(sheet, before, subject.Year!.Template);
        problems.AddRange(form.Problems);
        Merge = new(before, subject.Project?.Details ?? Nothing, form.Details, form.Origins);
        if (Merge.ChangesNothing && subject.Project is not null) return;
        if (Forbids(actor) is { } rule) problems.Add(CellProblem.Of(rule, ""));
        if (form.Details.Code.Key is { } key && subject.Codes.TryGetValue(key, out var holder) && holder.Id != subject.Project?.Id)
            problems.Add(CellProblem.Of(ProjectRules.CodeUnique, form.AddressOf(ProjectFields.Code), $"本单位本年度的项目“{holder.Name}”已经用了这个编码；要修改那个项目，请下载它的模板填写，否则请改成别的编码。"));
        problems.AddRange(ProjectFindings.On(form.Details, subject.Year).Select(finding => new CellProblem(finding.Rule.Code, form.AddressOf(finding.Field), finding.Blocks ? $"提交审核前须处理：{finding.Message}" : finding.Message, Blocks: false)));
    }

    /// <summary>The sheet.</summary>
    public ReturnedSheet Sheet { get; }

    /// <summary>What it is about.</summary>
    public TemplateSubject Subject { get; }

    /// <summary>What it says against what was downloaded and what is saved now; null where it is not known what it is about.</summary>
    public ThreeWayMerge? Merge { get; }

    /// <summary>What is wrong, and what deserves a second look.</summary>
    public IReadOnlyList<CellProblem> Problems => problems;

    /// <summary>The form as it came back; null where it is not known what it is about.</summary>
    public ProjectDetails? Details => form?.Details;

    /// <summary>What it would do.</summary>
    public SheetVerdict Verdict =>
        Merge is null || problems.Any(problem => problem.Blocks) ? SheetVerdict.Wrong
        : Subject.Project is null ? SheetVerdict.New
        : Merge.ChangesNothing ? SheetVerdict.Unchanged
        : SheetVerdict.Changed;

    /// <summary>Whether nothing was filled in on a blank form.</summary>
    public bool IsUntouched => Sheet is { Unit: null, Identity.ProjectId: null } && Sheet.Cells.All(cell => cell.Text.Length == 0 || ProjectFields.Row(cell.Field) is not null) && form is { Details.Indicators.Count: 0 };

    /// <summary>The version of the project that was looked at; 0 for a new one.</summary>
    public int Version => Subject.Project?.Version ?? 0;

    /// <summary>Where a cell of the merge stands on the sheet; empty where it does not.</summary>
    public string AddressOf(MergedCell cell)
    {
        if (ProjectFields.Row(cell.Field) is not { } place) return form!.AddressOf(cell.Field);
        return Merge!.ReturnedRow(place) is { } row ? form!.AddressOf(cell.Field.Replace($"[{place}]", $"[{row}]", StringComparison.Ordinal)) : "";
    }

    /// <summary>Says that another sheet of the same file stands in the way.</summary>
    public void Complain(Rule rule, string? message = null) => problems.Add(CellProblem.Of(rule, rule == ProjectRules.CodeUnique ? form?.AddressOf(ProjectFields.Code) ?? "" : "", message));

    private CellProblem? Stranger(TemplateIdentity identity) =>
        identity.ProjectId is not null && Subject.Project is null ? CellProblem.Of(TemplateRules.ProjectKnown, "")
        : Subject.Year is null ? CellProblem.Of(TemplateRules.YearKnown, "")
        : Subject.Unit is null ? CellProblem.Of(TemplateRules.UnitKnown, "")
        : Subject.Project is { } project && (project.Year != identity.Year || project.Unit.Code != identity.UnitCode || identity.Version < 1 || identity.Version > project.Version) ? CellProblem.Of(TemplateRules.IdentityKept, "")
        : Sheet.Cells.Count(cell => cell.Field.StartsWith("Plan[", StringComparison.Ordinal)) != Subject.Year.Template.Checkpoints.Count ? CellProblem.Of(TemplateRules.FormSame, "", Sheet.Unit is null ? null : "核对之后，本年度的表样换过；请重新核对这张清单。")
        : null;

    private Rule? Forbids(Actor actor) =>
        Subject.Project is { } project ? ReviewPermits.MayRevise(actor, project) : ReviewPermits.MayEnterFor(actor, Subject.Unit!, Subject.Year!);
}
