using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>An amount as documents write it: 5.00, 1,234.5, 164万元, 总额10606.75万元.</summary>
/// <param name="Amount">The amount in the unit it is written in.</param>
/// <param name="Unit">The unit written behind it, or null.</param>
internal readonly partial record struct MoneyText(decimal Amount, MoneyUnit? Unit)
{
    private const decimal YuanPerYi = 100_000_000;

    /// <summary>Reads a cell that holds nothing but an amount; null where it says anything else, or nothing.</summary>
    public static MoneyText? Read(ReadCell cell)
    {
        if (cell.Number is { } exact) return new(exact, null);
        if (cell.Text.Length is 0 or > 60 || !cell.Text.Any(char.IsDigit) || Whole().Match(LabelText.Flat(cell.Text)) is not { Success: true } match) return null;
        return Of(match);
    }

    /// <summary>Reads an amount at the beginning of a text, behind an optional word for what it is.</summary>
    public static MoneyText? Within(string text) => text.Length <= 400 && Leading().Match(LabelText.Flat(text)) is { Success: true } match ? Of(match) : null;

    /// <summary>The exact amount; null where it is finer than a 分 or too large for any form.</summary>
    /// <param name="otherwise">The unit where none is written.</param>
    public Money? In(MoneyUnit otherwise)
    {
        var unit = Unit ?? otherwise;
        return Math.Abs(Amount) <= Money.Max.In(unit) && Amount * FenPer(unit) is var fen && decimal.Truncate(fen) == fen ? Money.Of(Amount, unit) : null;
    }

    private static int FenPer(MoneyUnit unit) => unit == MoneyUnit.Yuan ? 100 : 1_000_000;

    private static MoneyText? Of(Match match)
    {
        if (!decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        return match.Groups["unit"].Value == "亿元" ? new(number * YuanPerYi, MoneyUnit.Yuan) : new(number, LabelText.UnitOf(match.Groups["unit"].Value));
    }

    [GeneratedRegex(@"^(?:人民币|[¥￥])?(?<number>-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,8})?|-?[0-9]{1,15}(?:\.[0-9]{1,8})?)[(]?(?<unit>亿元|万元|万|元)?[)]?(?:整)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:总额|总计|合计|共计|共)?[:]?(?:人民币|[¥￥])?(?<number>-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,8})?|-?[0-9]{1,15}(?:\.[0-9]{1,8})?)(?<unit>亿元|万元|万|元)(?=$|[^0-9\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
