using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Templates;

/// <summary>One form to hand out for filling in.</summary>
/// <param name="Name">What its sheet is called.</param>
/// <param name="Identity">What it hides, so that it is known when it comes back.</param>
/// <param name="Form">The form, each indicator on a row of its own.</param>
/// <param name="Origins">For each indicator row its place in the project; null for a blank one.</param>
/// <param name="Template">The year's form.</param>
public sealed record TemplateSheet(string Name, TemplateIdentity Identity, FormGrid Form, IReadOnlyList<int?> Origins, FormTemplate Template)
{
    private const int SpareRows = 10;
    private const string NewProject = "新项目";

    private static readonly Indicator Spare = new("", "", "", "", TargetValue.Empty, "");

    /// <summary>What was wrong with it when it came back, by field; under the empty field what concerns the whole sheet.</summary>
    public ILookup<string, CellProblem> Problems { get; init; } = Array.Empty<CellProblem>().ToLookup(_ => "");

    /// <summary>A project with everything it holds, and some blank rows for more indicators.</summary>
    /// <param name="project">The project with its unit and year.</param>
    public static TemplateSheet Of(Project project) => new(
        project.Name, new(TemplateIdentity.CurrentEdition, project.Year, project.Unit.Code, project.Id, project.Version),
        ObjectiveForm.ToFillIn(project.Details with { Indicators = [.. project.Indicators, .. Spares] }, project.Unit, project.FiscalYear.Template),
        [.. project.Indicators.Select((_, row) => (int?)row), .. Spares.Select(_ => (int?)null)], project.FiscalYear.Template);

    /// <summary>A blank form, with a row begun for each second tier of the year's catalogue.</summary>
    public static TemplateSheet Blank(BudgetUnit unit, FiscalYear year)
    {
        var begun = year.Template.Catalogue.Categories.SelectMany(category => category.Kinds.Select(kind => Spare with { Category = category.Name, Kind = kind }));
        Indicator[] rows = [.. begun, .. Spares];
        return new(NewProject, new(TemplateIdentity.CurrentEdition, year.Year, unit.Code, null, 0), ObjectiveForm.ToFillIn(Details(rows), unit, year.Template), [.. rows.Select(_ => (int?)null)], year.Template);
    }

    /// <summary>A sheet as it came back, with everything that was said about it; it can be mended and handed in again.</summary>
    /// <param name="check">A check whose unit and year are known.</param>
    public static TemplateSheet Marked(SheetCheck check)
    {
        var (sheet, template) = (check.Sheet, check.Subject.Year!.Template);
        var form = ObjectiveForm.ToFillIn(Details([.. sheet.Origins.Select(_ => Spare), .. Spares]), check.Subject.Unit!, template);
        var texts = sheet.Cells.DistinctBy(cell => cell.Field).ToDictionary(cell => cell.Field, cell => cell.Text);
        var fieldAt = sheet.Cells.GroupBy(cell => cell.Address).ToDictionary(group => group.Key, group => group.First().Field);
        return new(sheet.Name, sheet.Identity!, form with { Title = texts.GetValueOrDefault(ProjectFields.Name, "") + form.Title, Rows = [.. form.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => AsReturned(cell, texts))] })] }, [.. sheet.Origins, .. Spares.Select(_ => (int?)null)], template)
        {
            Problems = check.Problems.ToLookup(problem => fieldAt.GetValueOrDefault(problem.Address, "")),
        };
    }

    private static IEnumerable<Indicator> Spares => Enumerable.Repeat(Spare, SpareRows);

    private static ProjectDetails Details(IReadOnlyList<Indicator> indicators) => new(new(""), "", Funding.Blank, "", DisbursementPlan.Blank, [], indicators);

    private static Cell AsReturned(Cell cell, Dictionary<string, string> texts) =>
        cell.Field is { } field && texts.TryGetValue(field, out var text) ? cell with { Text = text, Number = TypedField.IsNumber(field) ? TypedNumber.Read(text, 6, Money.Max.Fen).Value : null } : cell;
}
