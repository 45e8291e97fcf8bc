using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.Objectives;

/// <summary>One row of the indicator table as shown.</summary>
/// <param name="Position">Its place, from 0.</param>
/// <param name="Cells">Its fields in the order of the form.</param>
/// <param name="Catalogue">The choices of the two upper tiers.</param>
/// <param name="StepAction">Where its buttons post without script.</param>
public sealed record IndicatorRowView(int Position, IReadOnlyList<EntryField> Cells, IndicatorCatalogue Catalogue, string StepAction)
{
    /// <summary>Whether a tier's value is among the choices.</summary>
    public bool Offers(EntryField cell) => cell.Cell == nameof(IndicatorRow.Category)
        ? Catalogue.Category(cell.Value) is not null
        : Catalogue.Categories.Any(category => category.Kinds.Contains(cell.Value));
}
