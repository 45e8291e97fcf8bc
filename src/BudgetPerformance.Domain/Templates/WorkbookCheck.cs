using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>The dry run of a whole returned workbook, in the order of its sheets; blank forms on which nothing was filled in are left out.</summary>
public static class WorkbookCheck
{
    /// <param name="sheets">Its sheets.</param>
    /// <param name="subjectOf">What a sheet is about, as far as the actor sees it.</param>
    /// <param name="actor">Who handed it in.</param>
    public static IReadOnlyList<SheetCheck> Of(IEnumerable<ReturnedSheet> sheets, Func<TemplateIdentity?, TemplateSubject> subjectOf, Actor actor)
    {
        var checks = sheets.Select(sheet => new SheetCheck(sheet, subjectOf(sheet.Identity), actor)).Where(check => !check.IsUntouched).ToList();
        foreach (var twice in checks.Where(check => check.Sheet.Identity?.ProjectId is not null).GroupBy(check => check.Sheet.Identity!.ProjectId).Where(group => group.Count() > 1))
            foreach (var check in twice)
                check.Complain(TemplateRules.SheetOnce, $"{Named(twice)}是同一个项目，请只留下一处。");
        foreach (var twice in checks.Where(check => check is { Verdict: SheetVerdict.New, Sheet.Unit: not null, Details.Code.Key: null }).GroupBy(check => (check.Subject.Unit, check.Details!.Name)).Where(group => group.Count() > 1))
            foreach (var check in twice)
                check.Complain(TemplateRules.SheetOnce, $"{Named(twice)}是同一个项目，请只留下一处，或者填上各自的项目编码。");
        foreach (var twice in checks.Where(check => check is { Verdict: SheetVerdict.New or SheetVerdict.Changed, Details.Code.Key: not null })
            .GroupBy(check => (check.Subject.Unit, check.Subject.Year, check.Details!.Code.Key)).Where(group => group.Count() > 1))
            foreach (var check in twice)
                check.Complain(ProjectRules.CodeUnique, $"{Named(twice)}用了同一个项目编码，请改成不同的编码。");
        return checks;
    }

    private static string Named(IEnumerable<SheetCheck> checks) => string.Join('、', checks.Select(check => check.Sheet.Place));
}
