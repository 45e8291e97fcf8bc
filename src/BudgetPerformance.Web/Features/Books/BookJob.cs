using BudgetPerformance.Documents.Writers;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>How far a book has come.</summary>
public enum BookJobState
{
    /// <summary>排队</summary>
    Waiting,

    /// <summary>正在生成</summary>
    Running,

    /// <summary>已生成</summary>
    Finished,

    /// <summary>没有生成</summary>
    Failed,

    /// <summary>已取消</summary>
    Cancelled,
}

/// <summary>A large book that is written while its reader does something else.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="OwnerId">Who ordered it and may have it.</param>
/// <param name="Year">The book's year.</param>
/// <param name="UnitCode">Its unit.</param>
/// <param name="Choice">What of it is wanted.</param>
/// <param name="Format">The kind of file.</param>
/// <param name="OrderedAt">When it was ordered.</param>
public sealed record BookJob(Guid Id, string OwnerId, int Year, string UnitCode, BookChoice Choice, BookFormat Format, DateTimeOffset OrderedAt)
{
    public const string Interrupted = "服务器中途重新启动，这本预算文本没有生成完，请重新生成。";
    public const string Broken = "生成时出了错，这本预算文本没有生成，请重新生成；仍不行时请联系系统管理员。";
    public const string Gone = "单位或年度已不在您的权限范围内，没有生成。";

    public BookJobState State { get; init; }

    /// <summary>How many steps it takes, and how many are done.</summary>
    public int Steps { get; init; }

    public int Done { get; init; }

    /// <summary>What the file is called.</summary>
    public string FileName { get; init; } = "";

    /// <summary>What there is to say: why it failed, or which characters could not be drawn.</summary>
    public string Said { get; init; } = "";

    public string Address => $"/books/jobs/{Id}";

    public string Book => $"/books/{Year}/{UnitCode}";

    public bool IsOver => State is BookJobState.Finished or BookJobState.Failed or BookJobState.Cancelled;

    /// <summary>How far it is, in words.</summary>
    public string Progress => Steps > 0 ? $"已完成 {Done} 步，共 {Steps} 步" : "正在准备，请稍候。";

    public string StateName => State switch
    {
        BookJobState.Waiting => "排队等候",
        BookJobState.Running => "正在生成",
        BookJobState.Finished => "已生成",
        BookJobState.Cancelled => "已取消",
        _ => "没有生成",
    };
}
