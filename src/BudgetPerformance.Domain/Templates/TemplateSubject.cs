using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>What a returned sheet is about, as far as the actor sees it.</summary>
/// <param name="Project">The project it names, with its form and history; null where it names none or none is seen.</param>
/// <param name="Unit">The unit it is filed for.</param>
/// <param name="Year">The year it is filed for.</param>
/// <param name="Codes">The codes that the unit has given in the year, as <see cref="ProjectCode.Key"/>, each with its project.</param>
public sealed record TemplateSubject(Project? Project, BudgetUnit? Unit, FiscalYear? Year, IReadOnlyDictionary<string, CodedProject> Codes);

/// <summary>Who holds a project code.</summary>
/// <param name="Id">The project.</param>
/// <param name="Name">Its name.</param>
public sealed record CodedProject(int Id, string Name);
