using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Lists that name the projects of a book and their money: where each has a form, too, their rows are no projects.</summary>
internal static class Summaries
{
    /// <summary>Takes such rows out of the projects and keeps them as text.</summary>
    public static void Leave(List<ImportedProject> projects, List<UnreadText> unread)
    {
        var told = projects.Where(project => !IsBare(project)).Select(NameOf).ToHashSet();
        foreach (var summary in projects.Where(IsSummary))
        {
            unread.Add(new(summary.Place, string.Join('｜', summary.Fields.Select(field => field.Source.Trim()).Where(text => text.Length > 0).Distinct()), "这个项目另有绩效目标表，这里只有名称和金额，没有另作一个项目。"));
            unread.AddRange(summary.Unread);
        }
        projects.RemoveAll(IsSummary);

        bool IsSummary(ImportedProject project) => IsBare(project) && told.Contains(NameOf(project));
    }

    private static string NameOf(ImportedProject project) => LabelText.Flat(project[ProjectFields.Name]);

    private static bool IsBare(ImportedProject project) => project.Indicators == 0 && project[ProjectFields.Objectives].Length == 0 && project[ProjectFields.Purpose].Length == 0;
}
