namespace BudgetPerformance.Domain.Disbursements;

/// <summary>Which of a project's two funds an amount belongs to.</summary>
public enum FundSource
{
    /// <summary>财政资金</summary>
    Fiscal,

    /// <summary>其他资金</summary>
    Other,
}

/// <summary>The funds' Chinese names.</summary>
public static class FundSources
{
    /// <summary>The fund as the form prints it.</summary>
    public static string Chinese(this FundSource source) => source == FundSource.Fiscal ? "财政资金" : "其他资金";
}
