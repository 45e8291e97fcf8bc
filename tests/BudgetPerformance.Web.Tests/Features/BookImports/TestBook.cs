using System.Globalization;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers;
using BudgetPerformance.Documents.Writers.Word;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Web.Tests.Features.BookImports;

/// <summary>Word files to upload.</summary>
internal static class TestBook
{
    /// <summary>A book of these projects.</summary>
    public static byte[] Of(params (string Code, string Name, string Budget, string Purpose)[] projects) =>
        Of([.. projects.Select(project => Given.Details(project.Code, project.Name, decimal.Parse(project.Budget, CultureInfo.InvariantCulture)) with { Purpose = project.Purpose })]);

    /// <summary>A book of these projects.</summary>
    public static byte[] Of(params ProjectDetails[] projects) => Write(projects.Select((project, i) => ObjectiveForm.For(project, Given.Unit(), FormTemplate.Hebei2020, i + 1)));

    /// <summary>A book of a first part and one project.</summary>
    public static byte[] Of(StatementDetails statement, ProjectDetails project) => Write([DepartmentStatementForm.For(statement), ObjectiveForm.For(project, Given.Unit(), FormTemplate.Hebei2020, 1)]);

    /// <summary>A file that holds one line in a table.</summary>
    public static byte[] Of(string line) => Write([new FormGrid(line, [170], [new([Cell.Label(line)])])]);

    private static byte[] Write(IEnumerable<FormGrid> forms)
    {
        using var file = new MemoryStream();
        new WordWriter().Write(forms.Select(form => new GridLayout(form)), file, new DocumentProperties("", "", Given.Morning));
        return file.ToArray();
    }
}
