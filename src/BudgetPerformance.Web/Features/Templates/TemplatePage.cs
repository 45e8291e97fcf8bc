using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Where templates are downloaded and handed back in.</summary>
/// <param name="Uploads">The uploads there were, the latest first.</param>
/// <param name="Pager">Which page of them.</param>
/// <param name="Years">The years open for entry, the latest first.</param>
/// <param name="Units">The units open for entry.</param>
/// <param name="Form">The upload as it was tried.</param>
/// <param name="OwnUnitId">The unit to begin with.</param>
public sealed record TemplateListPage(IReadOnlyList<TemplateUpload> Uploads, Pager Pager, IReadOnlyList<FiscalYear> Years, IReadOnlyList<BudgetUnit> Units, TemplateUploadForm Form, int OwnUnitId)
{
    public IEnumerable<SelectListItem> UnitChoices => Units.Select(unit => new SelectListItem($"{unit.Code} {unit.Name}", unit.Id.ToString(CultureInfo.InvariantCulture), unit.Id == OwnUnitId));
}

/// <summary>A sheet with its dry run.</summary>
/// <param name="Position">Its place in the workbook.</param>
/// <param name="Check">The dry run.</param>
/// <param name="IsTaken">Whether it is ticked.</param>
/// <param name="Chosen">What was chosen for a conflict, by its field.</param>
public sealed record TemplateRow(int Position, SheetCheck Check, bool IsTaken, Func<string, MergeChoice?> Chosen)
{
    // A longer text is better read in its cell.
    private const int LongestShown = 30;

    public bool CanBeTaken => Check.Verdict is SheetVerdict.New or SheetVerdict.Changed;

    /// <summary>The cells to show: what would be filled in or changed, and what is to be decided.</summary>
    public IReadOnlyList<MergedCell> Cells => [.. Check.Merge?.Cells.Where(cell => cell.Outcome is MergeOutcome.Mine or MergeOutcome.Conflict) ?? []];

    /// <summary>How many cells somebody else has changed since the download, which stay as they are.</summary>
    public int Theirs => Check.Merge?.Cells.Count(cell => cell.Outcome == MergeOutcome.Theirs) ?? 0;

    public int Conflicts => Check.Merge?.Conflicts.Count() ?? 0;

    public string Title => Check.Subject.Project is { } project ? $"{project.Code.Text} {project.Name}".Trim() : $"{Check.Details?.Code.Text} {Check.Details?.Name}".Trim();

    public string Label(MergedCell cell) => ProjectFields.Label(cell.Field, Check.Subject.Year!.Template) + (TypedField.IsAmount(cell.Field) ? $"（{Check.Subject.Year.Template.MoneyUnit.Chinese()}）" : "");

    /// <summary>A cell's text as the year's form states it.</summary>
    public string Shown(MergedCell cell, string text) =>
        text.Length > 0 && TypedField.IsAmount(cell.Field) ? Money.Of(decimal.Parse(text, CultureInfo.InvariantCulture), MoneyUnit.TenThousandYuan).Print(Check.Subject.Year!.Template.MoneyUnit) : text;

    /// <summary>Which field a problem is about and what stands there; nothing where it is about the sheet.</summary>
    public string About(CellProblem problem) =>
        Check.Subject.Year is { } year && Check.Sheet.Cells.FirstOrDefault(cell => cell.Address == problem.Address && problem.Address.Length > 0) is { } cell
            ? ProjectFields.Label(cell.Field, year.Template) + (problem.Blocks && cell.Text.Length is > 0 and <= LongestShown ? $"“{cell.Text}”" : "")
            : "";
}

/// <summary>An uploaded template or foreign list with what it would do, or did.</summary>
/// <param name="Upload">The upload.</param>
/// <param name="List">The list; null where a template was uploaded.</param>
/// <param name="Form">How the list's columns are understood, as it was typed.</param>
/// <param name="Rows">Its sheets with their dry runs, what needs a hand first; none once it is imported.</param>
/// <param name="Done">Its sheets once it is imported; those with a project were taken over.</param>
/// <param name="Broken">Why the last step was refused; null where none was.</param>
public sealed record TemplatePage(TemplateUpload Upload, ForeignList? List, MappingForm Form, IReadOnlyList<TemplateRow> Rows, IReadOnlyList<UploadedSheet> Done, RuleBroken? Broken)
{
    /// <summary>What was not read of the file, and which of a list's columns stay behind.</summary>
    public IReadOnlyList<string> Notes => List is not { IsMapped: true } list ? Upload.Notes : [.. Upload.Notes, .. Unused([.. list.Mapping.Unused(list.Headings)])];

    /// <summary>A number of sheets, or of a list's projects.</summary>
    public string Counted(int number) => $"{number} {(List is null ? "张表" : "个项目")}";

    public int Count(SheetVerdict verdict) => Rows.Count(row => row.Check.Verdict == verdict);

    public int Takeable => Rows.Count(row => row.CanBeTaken);

    private static IEnumerable<string> Unused(IReadOnlyList<string> headings) =>
        headings.Count == 0 ? [] : [$"没有选用、不会导入的列：{string.Join('、', headings.Select(heading => $"“{heading}”"))}。"];

    public static string Imported(TemplateUpload upload) => $"已导入：新增 {upload.Created} 个项目，修改 {upload.Changed} 个项目。";

    public static string Undone(TemplateUpload upload) => $"已撤销导入：新增的 {upload.Created} 个项目已收回，修改过的 {upload.Changed} 个项目恢复到导入之前。";

    public static string Abandoned(TemplateUpload upload) => $"已放弃“{upload.FileName}”，没有改动任何项目。";
}
