using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>An amount as documents write it: 5.00, 1,234.5, 164万元, 总额10606.75万元.</summary>
/// <param name="Amount">The amount in the unit it is written in.</param>
/// <param name="Unit">The unit written behind it, or null.</param>
internal readonly partial record struct MoneyText(decimal Amount, AmountUnit? Unit)
{
    /// <summary>Reads a cell that holds nothing but an amount; null where it says anything else, or nothing.</summary>
    public static MoneyText? Read(ReadCell cell) => cell.Number is { } exact ? new(exact, null) : Read(cell.Text);

    /// <summary>Reads a text that is nothing but an amount; null where it says anything else, or nothing.</summary>
    public static MoneyText? Read(string text) =>
        text.Length is > 0 and <= 60 && text.Any(char.IsDigit) && Whole().Match(LabelText.Flat(text)) is { Success: true } match ? Of(match) : null;

    /// <summary>Reads an amount at the beginning of a text, behind an optional word for what it is.</summary>
    public static MoneyText? Within(string text) => text.Length <= 400 && Leading().Match(LabelText.Flat(text)) is { Success: true } match ? Of(match) : null;

    /// <summary>The exact amount; null where it is finer than a 分 or too large for any form.</summary>
    /// <param name="otherwise">The unit where none is written.</param>
    public Money? In(AmountUnit otherwise)
    {
        var most = Money.Max.In(MoneyUnit.Yuan);
        if (Math.Abs(Amount) > most) return null;
        var yuan = Amount * (Unit ?? otherwise).Yuan;
        return Math.Abs(yuan) <= most && decimal.Round(yuan, 2) == yuan ? Money.Of(yuan, MoneyUnit.Yuan) : null;
    }

    private static MoneyText? Of(Match match)
    {
        if (!decimal.TryParse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        return new(number, AmountUnit.Of(match.Groups["unit"].Value));
    }

    [GeneratedRegex(@"^(?:人民币|[¥￥])?(?<number>-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,8})?|-?[0-9]{1,15}(?:\.[0-9]{1,8})?)[(]?(?<unit>" + AmountUnit.Words + @"|亿|万)?[)]?(?:整)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:总额|总计|合计|共计|共)?[:]?(?:人民币|[¥￥])?(?<number>-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{1,8})?|-?[0-9]{1,15}(?:\.[0-9]{1,8})?)(?<unit>" + AmountUnit.Words + @"|亿|万)(?=$|[^0-9\p{L}])", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
