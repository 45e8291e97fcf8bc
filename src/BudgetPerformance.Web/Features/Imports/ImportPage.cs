using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>A row with the project it was found to be about.</summary>
public sealed record ImportRow(PaymentListRow Row, string? ProjectCode, string? ProjectName);

/// <summary>A payment list with some of its rows.</summary>
/// <param name="List">The list.</param>
/// <param name="Kind">The verdict whose rows are shown; null for all.</param>
/// <param name="Rows">One page of them.</param>
/// <param name="Pager">Which page.</param>
/// <param name="Form">The mapping as it was typed.</param>
/// <param name="Broken">Why the last step was refused; null where none was.</param>
public sealed record ImportPage(PaymentList List, PaymentListVerdict? Kind, IReadOnlyList<ImportRow> Rows, Pager Pager, ImportMappingForm Form, RuleBroken? Broken)
{
    /// <summary>So many reasons of a refusal are shown; the rest are counted.</summary>
    public const int MostReasons = 20;

    public bool IsPending => List.State == ImportState.Pending;

    /// <summary>The rows' verdicts with their numbers, as far as they occur.</summary>
    public IEnumerable<(PaymentListVerdict? Kind, string Name, int Count)> Kinds => new (PaymentListVerdict?, string, int)[]
    {
        (null, "全部", List.Rows), (PaymentListVerdict.New, PaymentListVerdict.New.Chinese(), List.New),
        (PaymentListVerdict.Duplicate, PaymentListVerdict.Duplicate.Chinese(), List.Duplicate), (PaymentListVerdict.Wrong, PaymentListVerdict.Wrong.Chinese(), List.Wrong),
    };

    /// <summary>What a row's cell of a column shows.</summary>
    public string Shown(PaymentListRow row, KnownColumn column) => List.Mapping.Cell(column, List.Headings, row.Cells)?.Text ?? "";

    public static string Imported(PaymentList list) => $"已导入 {list.New} 笔支出，共 {list.Sum.Print(MoneyUnit.Yuan)} 元。";

    public static string Undone(PaymentList list) => $"已撤销导入：{list.New} 笔支出都已冲回，台账恢复到导入之前的金额。";

    public static string Abandoned(PaymentList list) => $"已放弃“{list.FileName}”，没有登记任何支出。";
}
