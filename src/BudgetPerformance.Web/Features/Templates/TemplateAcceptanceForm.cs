using System.Globalization;
using BudgetPerformance.Data;
using BudgetPerformance.Domain.History;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>Which sheets are to be taken over, and what was chosen where both sides had changed the same.</summary>
public sealed class TemplateAcceptanceForm
{
    /// <summary>The upload's version that was on the screen.</summary>
    public int Version { get; set; }

    /// <summary>The sheets that were ticked, by their positions.</summary>
    public List<int> Take { get; set; } = [];

    /// <summary>The field that says which version of a sheet's project was on the screen.</summary>
    public static string Seen(int position) => string.Create(CultureInfo.InvariantCulture, $"seen:{position}");

    /// <summary>The field that says what was chosen for a conflict.</summary>
    public static string Choice(int position, string field) => string.Create(CultureInfo.InvariantCulture, $"choice:{position}:{field}");

    /// <summary>The chosen sheets; what was not understood was not chosen.</summary>
    public IReadOnlyList<ChosenSheet> Chosen(IFormCollection posted) => [.. Take.Distinct().Select(position => new ChosenSheet(
        position, int.TryParse(posted[Seen(position)], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1, field => Of(posted, position, field)))];

    /// <summary>What was chosen for a conflict; null where nothing was.</summary>
    public static MergeChoice? Of(IFormCollection? posted, int position, string field) =>
        posted is not null && Enum.TryParse<MergeChoice>(posted[Choice(position, field)], out var choice) && Enum.IsDefined(choice) ? choice : null;
}
