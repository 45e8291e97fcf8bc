using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Documents.Forms;

/// <summary>One project as an exported list shows it.</summary>
/// <param name="ChangedAt">When it was last changed; printed as the clock of its own offset shows.</param>
public sealed record ListedProject(
    int Year, string UnitCode, string UnitName, string Code, string Name, Money? Budget, Money? FiscalFunds, Money? OtherFunds, ReviewState State, int Version, DateTimeOffset ChangedAt);

/// <summary>A column of an exported list.</summary>
/// <param name="Heading">What stands above it.</param>
/// <param name="Width">Its width in digits.</param>
/// <param name="Value">What a row shows in it: text, a whole number, a decimal, a time, or null for a blank.</param>
/// <param name="IsSummed">Whether a total stands below it.</param>
public sealed record ListColumn<T>(string Heading, double Width, Func<T, object?> Value, bool IsSummed = false);

/// <summary>The list of projects as exported: exactly the rows it is given, a column each for what people sort and filter by.</summary>
public static class ProjectList
{
    /// <summary>What the list and its sheet are called.</summary>
    public const string Title = "绩效目标表清单";

    /// <summary>The columns.</summary>
    /// <param name="unit">The one unit in which the list states amounts.</param>
    public static IReadOnlyList<ListColumn<ListedProject>> Columns(MoneyUnit unit) =>
    [
        new("年度", 8, project => project.Year),
        new("单位代码", 12, project => project.UnitCode),
        new("单位名称", 36, project => project.UnitName),
        new("项目编码", 24, project => project.Code),
        new("项目名称", 40, project => project.Name),
        new($"预算数（{unit.Chinese()}）", 16, project => project.Budget?.In(unit), IsSummed: true),
        new($"财政资金（{unit.Chinese()}）", 16, project => project.FiscalFunds?.In(unit), IsSummed: true),
        new($"其他资金（{unit.Chinese()}）", 16, project => project.OtherFunds?.In(unit), IsSummed: true),
        new("状态", 12, project => project.State.Chinese()),
        new("版本", 8, project => project.Version),
        new("最后修改时间", 20, project => project.ChangedAt),
    ];
}
