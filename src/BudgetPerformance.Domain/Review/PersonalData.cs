using System.Globalization;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Review;

/// <summary>
/// Finds numbers that belong to a person. Identity numbers and bank cards carry a check digit (GB 11643, Luhn), so that other long numbers, such as
/// project codes, are told apart.
/// </summary>
public static partial class PersonalData
{
    private const string IdentityChecks = "10X98765432";

    private static readonly int[] IdentityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Every such number with the rule it breaks, as it is written.</summary>
    public static IEnumerable<(Rule Rule, string Number)> In(string text)
    {
        foreach (Match match in Numbers().Matches(text))
        {
            var digits = string.Concat(match.Value.Where(c => char.IsDigit(c) || c is 'X' or 'x' or 'Ｘ' or 'ｘ').Select(Plain));
            if (IsIdentityNumber(digits)) yield return (ReleaseRules.NoIdentityNumber, match.Value);
            else if (IsTelephone(digits, match.Value)) yield return (ReleaseRules.NoTelephone, match.Value);
            else if (IsBankCard(digits)) yield return (ReleaseRules.NoBankCard, match.Value);
        }
    }

    /// <summary>Enough of a number to find it again, without telling it to who should not know.</summary>
    public static string Masked(string number) => number.Length <= 7 ? number : number[..3] + new string('*', number.Length - 7) + number[^4..];

    private static bool IsIdentityNumber(string digits)
    {
        if (digits.Length != 18 || digits[..17].Contains('X', StringComparison.Ordinal)) return false;
        if (!DateOnly.TryParseExact(digits.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born) || born.Year < 1900) return false;
        return IdentityChecks[IdentityWeights.Select((weight, i) => weight * (digits[i] - '0')).Sum() % 11] == digits[17];
    }

    private static bool IsTelephone(string digits, string written) => Mobile().IsMatch(digits) || Landline().IsMatch(written);

    private static bool IsBankCard(string digits)
    {
        if (digits.Length is not (16 or 19) || digits[0] is not ('3' or '4' or '5' or '6' or '9') || digits.Contains('X', StringComparison.Ordinal)) return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit * 2 % 10 + digit * 2 / 10;
        }
        return sum % 10 == 0;
    }

    private static char Plain(char c) => c is 'X' or 'x' or 'Ｘ' or 'ｘ' ? 'X' : (char)('0' + char.GetNumericValue(c));

    // Digits that may be grouped by single blanks or hyphens; letters, digits and points beside them make something else of them.
    [GeneratedRegex(@"(?<![0-9０-９A-Za-z.．\-－])[（(]?[0-9０-９](?:[ \u00A0\u3000\-－—）)]?[0-9０-９]){6,20}[XxＸｘ]?(?![0-9０-９A-Za-z]|[.．][0-9０-９]|-[0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex("^(?:86)?1[3-9][0-9]{9}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^[（(]?[0０][0-9０-９]{2,3}[）)\-－— ]?[2-8２-８][0-9０-９]{6,7}$|^[48]00[\- ]?[0-9]{3}[\- ]?[0-9]{4}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Landline();
}
