using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Forms;

/// <summary>A project as a book prints it.</summary>
/// <param name="Details">What has been filled in.</param>
/// <param name="Unit">The unit that files it.</param>
/// <param name="Template">The year's checkpoints and money unit.</param>
/// <param name="Stamp">What the page foot says of the form's state; null once it is approved.</param>
public sealed record BookProject(ProjectDetails Details, BudgetUnit Unit, FormTemplate Template, string? Stamp)
{
    /// <summary>A project as it stands.</summary>
    public static BookProject Of(Project project) => new(project.Details, project.Unit, project.FiscalYear.Template, Wording.Stamp(project.State, project.Version));

    /// <summary>Its form.</summary>
    /// <param name="ordinal">Its number in the book; null where the form stands alone.</param>
    public FormGrid Form(int? ordinal = null) => ObjectiveForm.For(Details, Unit, Template, ordinal, Stamp);
}
