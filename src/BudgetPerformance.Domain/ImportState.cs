namespace BudgetPerformance.Domain;

/// <summary>Where an uploaded file stands.</summary>
public enum ImportState
{
    /// <summary>待核对: uploaded; nothing of it is taken over.</summary>
    Pending,

    /// <summary>已导入</summary>
    Imported,

    /// <summary>已撤销: imported, and taken back.</summary>
    Undone,

    /// <summary>已放弃: given up before it was imported; its rows are gone.</summary>
    Abandoned,
}

/// <summary>The states' Chinese names.</summary>
public static class ImportStates
{
    /// <summary>The state in words.</summary>
    public static string Chinese(this ImportState state) => state switch
    {
        ImportState.Pending => "待核对",
        ImportState.Imported => "已导入",
        ImportState.Undone => "已撤销",
        ImportState.Abandoned => "已放弃",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
