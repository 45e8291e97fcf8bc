using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Review;

namespace BudgetPerformance.Documents.Forms;

/// <summary>How a value is printed: amounts and percentages with two decimals, a blank as nothing at all.</summary>
public static class Wording
{
    /// <summary>An amount: at least two decimals, as many more as it needs, no separators, never rounded. A blank stays blank and is not 0.00.</summary>
    /// <param name="money">The amount, or null for a blank.</param>
    /// <param name="unit">The unit the form states amounts in.</param>
    public static string Amount(Money? money, MoneyUnit unit) => money?.Print(unit) ?? "";

    /// <summary>An estimated amount, rounded to two decimals: more would pretend to know.</summary>
    public static string About(Money money, MoneyUnit unit) => Points(money.In(unit));

    /// <summary>A percentage: two decimals, no sign. A blank stays blank.</summary>
    public static string Percent(Percentage? percentage) => percentage?.Print() ?? "";

    /// <summary>Points of a budget that need not lie between 0 and 100, rounded to two decimals. A blank stays blank.</summary>
    public static string Points(decimal? points) => Rounded(points)?.ToString("0.00", CultureInfo.InvariantCulture) ?? "";

    /// <summary>The number that <see cref="Points"/> prints.</summary>
    public static decimal? Rounded(decimal? points) => points is { } value ? decimal.Round(value, 2, MidpointRounding.AwayFromZero) : null;

    /// <summary>A status as shape and word, so that it can be told in black and white.</summary>
    public static string Status(ProgressStatus status) => status.Shape() + status.Chinese();

    /// <summary>The line that states the money unit: 单位：万元.</summary>
    public static string UnitOfMoney(MoneyUnit unit) => $"单位：{unit.Chinese()}";

    /// <summary>What marks a form that is not approved yet, such as 草稿 第 3 版; null once approved.</summary>
    public static string? Stamp(ReviewState state, int version) =>
        state == ReviewState.Approved ? null : $"{state.Chinese()} 第 {version} 版";

    /// <summary>What marks every page of a report whose figures may still change.</summary>
    /// <param name="at">When it was made; printed as the clock of its own offset shows.</param>
    public static string Unsealed(DateTimeOffset at) => string.Create(CultureInfo.InvariantCulture, $"未封存　{at:yyyy-MM-dd HH:mm} 生成");

    /// <summary>The foot of a page: 第 1 页 共 2 页. Also takes a file format's own codes for the two numbers.</summary>
    public static string PageOf(string page, string pages) => $"第 {page} 页 共 {pages} 页";

    /// <summary>Which form a page goes on with: 走访慰问经费绩效目标表（续）.</summary>
    public static string Continued(string title) => $"{title}（续）";

    /// <summary>What to tell who downloaded a file in which characters stand as boxes.</summary>
    public static string Undrawn(IEnumerable<string> characters) => $"文件中下列字没有可用的字体，已用方框代替：{string.Join('、', characters)}。复制文字时仍是原字。";
}
