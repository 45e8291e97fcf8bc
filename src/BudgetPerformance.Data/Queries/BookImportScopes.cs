using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Queries;

/// <summary>Named questions to ask of books that are taken over.</summary>
public static class BookImportScopes
{
    /// <summary>Uploads that nobody has decided on since.</summary>
    public static IQueryable<BookImport> LeftSince(this IQueryable<BookImport> imports, DateTimeOffset at) =>
        imports.Where(import => import.State == ImportState.Pending && import.UploadedAt < at);

    /// <summary>The projects of one unit and year, with their forms and histories.</summary>
    public static IQueryable<Project> Beside(this IQueryable<Project> projects, BookImport import) =>
        projects.WithForm().WithHistory().Where(project => project.UnitId == import.UnitId && project.Year == import.Year);
}
