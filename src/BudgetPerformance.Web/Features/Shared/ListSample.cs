using BudgetPerformance.Domain.Lists;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>The first rows of an uploaded list, to see what stands below its headings.</summary>
public sealed record ListSample(IReadOnlyList<string> Headings, IEnumerable<ListRow> Rows);
