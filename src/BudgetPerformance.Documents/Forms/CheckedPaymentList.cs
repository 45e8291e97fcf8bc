using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>A payment list with what its check found: the list's own columns and one more, so that it can be mended and uploaded again.</summary>
public static class CheckedPaymentList
{
    private const double Width = 18;
    private const double ProblemWidth = 70;

    /// <summary>What the file and its sheet are called.</summary>
    public static string Title(PaymentList list) => $"{Path.GetFileNameWithoutExtension(list.FileName)}_核对结果";

    /// <summary>The columns. Amounts stay numbers; everything else stays as it was shown.</summary>
    public static IReadOnlyList<ListColumn<PaymentListRow>> Columns(PaymentList list) =>
    [
        .. list.Headings.Select((heading, i) => new ListColumn<PaymentListRow>(heading, Width, row => Value(row.Cells.ElementAtOrDefault(i), heading == list.Mapping[PaymentListColumn.Amount]))),
        new("问题", ProblemWidth, row => string.Join('\n', row.Problems.Select(problem => $"{problem.Address}：{problem.Message}"))),
    ];

    private static object? Value(PaymentListCell? cell, bool isAmount) => isAmount && cell?.Number is { } number ? number : cell?.Text;
}
