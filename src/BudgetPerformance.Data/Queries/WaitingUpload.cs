namespace BudgetPerformance.Data.Queries;

/// <summary>What was uploaded.</summary>
public enum UploadKind
{
    /// <summary>往年文本</summary>
    Book,

    /// <summary>填报模板</summary>
    Template,

    /// <summary>项目清单</summary>
    ProjectList,

    /// <summary>支付清单</summary>
    PaymentList,
}

/// <summary>An upload that waits until who uploaded it decides on it.</summary>
public sealed record WaitingUpload
{
    public required UploadKind Kind { get; init; }

    public required int Id { get; init; }

    public required string FileName { get; init; }

    public required string UnitName { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }
}
