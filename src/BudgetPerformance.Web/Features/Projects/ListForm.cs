using System.Globalization;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Projects;

/// <summary>What the list is asked for in its address. Everything is text: what is not understood narrows nothing, and nothing a person can type there is an error.</summary>
public sealed record ListForm(string? Year, string? Unit, string? State, string? Text, string? Sort, string? Page)
{
    public const int PageSize = 20;
    private const string Descends = "-";

    public ProjectFilter Filter => new(
        int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        string.IsNullOrWhiteSpace(Unit) ? null : Unit,
        Named<ReviewState>(State),
        string.IsNullOrWhiteSpace(Text) ? null : Text.Trim());

    public ProjectSort SortedBy => Named<ProjectSort>(Sort?.TrimStart('-')) ?? ProjectSort.Unit;

    public bool Descending => Sort?.StartsWith(Descends, StringComparison.Ordinal) == true && Named<ProjectSort>(Sort[1..]) is not null;

    public bool IsNarrowed => Filter != new ProjectFilter();

    /// <summary>The page asked for, from 1 to the last one there is.</summary>
    public int PageOf(int count) => Pager.Clamp(int.TryParse(Page, out var page) ? page : null, count, PageSize);

    /// <summary>The address of another page of the same list.</summary>
    public string To(int page) => Address("/projects", Sort, page);

    /// <summary>The address of the same list sorted by a column, the other way round if it is already.</summary>
    public string By(ProjectSort column) => Address("/projects", (column == SortedBy && !Descending ? Descends : "") + column, null);

    /// <summary>The address of the same list as a file.</summary>
    public string File => Address("/projects/list.xlsx", Sort, null);

    private string Address(string path, string? sort, int? page) => path + QueryString.Create(
        new Dictionary<string, string?> { ["year"] = Year, ["unit"] = Unit, ["state"] = State, ["text"] = Text, ["sort"] = sort, ["page"] = page?.ToString(CultureInfo.InvariantCulture) }
            .Where(part => !string.IsNullOrEmpty(part.Value)));

    private static T? Named<T>(string? name) where T : struct, Enum =>
        Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name!, ignoreCase: true) : null;
}
