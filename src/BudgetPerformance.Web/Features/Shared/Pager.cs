namespace BudgetPerformance.Web.Features.Shared;

/// <summary>Which page of a long list is shown. A page that does not exist is the nearest one that does.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Count">How many rows there are in all.</param>
/// <param name="Size">How many stand on a page.</param>
/// <param name="To">The address of a page.</param>
public sealed record Pager(int Page, int Count, int Size, Func<int, string> To)
{
    public int Pages => Math.Max(1, (Count + Size - 1) / Size);

    public static int Clamp(int? page, int count, int size) => Math.Clamp(page ?? 1, 1, Math.Max(1, (count + size - 1) / size));
}
