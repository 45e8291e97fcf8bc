using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>Which rows of a list are asked for in its address; what is not understood asks for nothing in particular.</summary>
public sealed record ImportFilter(string? Kind, string? Page)
{
    public const int PageSize = 50;
    public const string All = "all";

    /// <summary>The verdict asked for, null for all. Unless said otherwise, what is wrong comes first while it can be mended.</summary>
    public PaymentListVerdict? Of(PaymentList list) =>
        Enum.TryParse<PaymentListVerdict>(Kind, ignoreCase: true, out var kind) && Enum.IsDefined(kind) ? kind
        : Kind is null && list is { State: ImportState.Pending, Wrong: > 0 } ? PaymentListVerdict.Wrong
        : null;

    public int PageOf(int count) => Pager.Clamp(int.TryParse(Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : null, count, PageSize);

    public static string Address(PaymentList list, PaymentListVerdict? kind, int? page = null) =>
        $"/imports/{list.Id}{QueryString.Create(new Dictionary<string, string?> { ["kind"] = kind?.ToString() ?? All, ["page"] = page?.ToString(CultureInfo.InvariantCulture) }.Where(part => part.Value is not null))}";
}
