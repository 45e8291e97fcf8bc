using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Checkpoints;

/// <summary>项目清单: the figures of a checkpoint as a list.</summary>
public static class FiguresList
{
    /// <summary>What the list and its sheet are called.</summary>
    public const string Title = "时点项目清单";

    /// <summary>The columns.</summary>
    /// <param name="unit">The one unit in which the list states amounts.</param>
    public static IReadOnlyList<ListColumn<SealedFigures>> Columns(MoneyUnit unit) =>
    [
        new("单位代码", 12, row => row.UnitCode),
        new("单位名称", 32, row => row.UnitName),
        new("项目编码", 24, row => row.Code),
        new("项目名称", 36, row => row.Name),
        new($"年初预算数（{unit.Chinese()}）", 18, row => row.InitialBudget.In(unit), IsSummed: true),
        new($"调整数（{unit.Chinese()}）", 16, row => row.Adjusted.In(unit), IsSummed: true),
        new($"全年预算数（{unit.Chinese()}）", 18, row => row.Budget.In(unit), IsSummed: true),
        new("计划进度（%）", 14, row => row.PlannedRate?.Points),
        new($"计划支出（{unit.Chinese()}）", 16, row => row.Planned.In(unit), IsSummed: true),
        new($"实际支出（{unit.Chinese()}）", 16, row => row.Actual.In(unit), IsSummed: true),
        new("状态", 14, row => $"{row.Status.Shape()} {row.Status.Chinese()}"),
        new("偏差说明", 12, row => row.Status.NeedsReason() ? row.IsExplained ? "已说明" : "未说明" : ""),
    ];
}
