namespace BudgetPerformance.Web.Features.Shared;

/// <summary>The one sentence that says on the next page what has just been done.</summary>
public static class Notice
{
    public const string Key = "Notice";
}
