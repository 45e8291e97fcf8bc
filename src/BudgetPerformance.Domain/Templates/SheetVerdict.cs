namespace BudgetPerformance.Domain.Templates;

/// <summary>What a returned sheet would do.</summary>
public enum SheetVerdict
{
    /// <summary>新增: a project that is not there yet.</summary>
    New,

    /// <summary>有修改: a project that would be changed.</summary>
    Changed,

    /// <summary>无变化: a project that would stay as it is.</summary>
    Unchanged,

    /// <summary>有问题: nothing of the sheet can be taken.</summary>
    Wrong,
}

/// <summary>The verdicts' Chinese names.</summary>
public static class SheetVerdicts
{
    /// <summary>The verdict in words.</summary>
    public static string Chinese(this SheetVerdict verdict) => verdict switch
    {
        SheetVerdict.New => "新增",
        SheetVerdict.Changed => "有修改",
        SheetVerdict.Unchanged => "无变化",
        SheetVerdict.Wrong => "有问题",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
