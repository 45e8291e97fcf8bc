using BudgetPerformance.Web.Infrastructure.Binding;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>What the projects of a book should add up to.</summary>
public sealed class ReleaseForm
{
    [Number(6, 99_999_999.999999)]
    public decimal? Total { get; set; }
}
