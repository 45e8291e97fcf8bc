using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Review;

/// <summary>Something to mend before a book is published.</summary>
/// <param name="Project">The project it is about; null for the statement or the book as a whole.</param>
/// <param name="Finding">What it is; its field is a project's or a statement's path, or empty where no single field is meant.</param>
public sealed record ReleaseFinding(Project? Project, Objection Finding);

/// <summary>Looks through a whole book before it is published: what is blank, unfinished, wrong by the year, left over, or nobody's business.</summary>
public static class ReleaseCheck
{
    private static readonly HashSet<Rule> Leftovers = [ProjectRules.NoPlaceholders, ProjectRules.NoLeftovers, ProjectRules.YearsAgree];

    /// <summary>Every finding, the book's own first, then the statement's, then the projects' in their order.</summary>
    /// <param name="year">The fiscal year.</param>
    /// <param name="statement">What Part 1 is filled with; null where there is none.</param>
    /// <param name="projects">The projects of Part 2.</param>
    /// <param name="total">What the projects should add up to; null where nobody has said.</param>
    public static IEnumerable<ReleaseFinding> On(FiscalYear year, StatementDetails? statement, IReadOnlyList<Project> projects, Money? total) =>
    [
        .. Whole(year, projects, total).Select(finding => new ReleaseFinding(null, finding)),
        .. OfStatement(statement, year.Year).Select(finding => new ReleaseFinding(null, finding)),
        .. projects.SelectMany(project => OfProject(project).Select(finding => new ReleaseFinding(project, finding))),
    ];

    private static IEnumerable<Objection> Whole(FiscalYear year, IReadOnlyList<Project> projects, Money? total)
    {
        if (projects.Count == 0) yield return new(ReleaseRules.ProjectsGiven, "");
        var (sum, unit) = (projects.Aggregate(Money.Zero, (all, project) => all + (project.Funding.Budget ?? Money.Zero)), year.Template.MoneyUnit);
        if (total is { } expected && expected != sum)
            yield return new(ReleaseRules.SumAgrees, "", $"{projects.Count} 个项目的预算数之和为 {sum.Print(unit)}{unit.Chinese()}，与部门总额 {expected.Print(unit)}{unit.Chinese()}相差 {(sum - expected).Print(unit)}{unit.Chinese()}。");
    }

    private static IEnumerable<Objection> OfStatement(StatementDetails? statement, int year)
    {
        if (statement is null)
        {
            yield return new(ReleaseRules.StatementGiven, "", "本单位还没有填写部门整体绩效目标，预算文本会缺少第一部分。");
            yield break;
        }
        foreach (var finding in StatementFindings.On(statement, year).Concat(Personal(StatementRevision.Flatten(statement)))) yield return finding;
    }

    private static IEnumerable<Objection> OfProject(Project project)
    {
        if (project.State != ReviewState.Approved)
            yield return new(ReleaseRules.AllApproved, "", project.State == ReviewState.Returned ? "被退回后还没有改好重新提交。" : $"现为“{project.State.Chinese()}”，还没有审核通过。");
        foreach (var finding in project.Objections().Where(finding => finding.Blocks || Leftovers.Contains(finding.Rule))) yield return finding;
        foreach (var finding in Personal(Revision.Flatten(project.Details))) yield return finding;
    }

    private static IEnumerable<Objection> Personal(IEnumerable<KeyValuePair<string, string>> texts) =>
        from field in texts
        where field.Key != ProjectFields.Code
        from found in PersonalData.In(field.Value)
        select new Objection(found.Rule, field.Key, $"有疑似{Named(found.Rule)}“{PersonalData.Masked(found.Number)}”，请删去。");

    private static string Named(Rule rule) => rule == ReleaseRules.NoTelephone ? "电话号码" : rule == ReleaseRules.NoIdentityNumber ? "身份证号码" : "银行卡号";
}
