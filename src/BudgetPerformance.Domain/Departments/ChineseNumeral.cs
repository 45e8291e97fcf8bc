namespace BudgetPerformance.Domain.Departments;

/// <summary>Numbers in Chinese characters, from 一 to 九百九十九.</summary>
public static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number as it is written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 1 and 999.</exception>
    public static string Print(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds > 0 ? $"{Digits[hundreds]}百" : "";
        if (tens > 0) text += (tens == 1 && hundreds == 0 ? "" : Digits[tens]) + "十";
        else if (hundreds > 0 && ones > 0) text += "零";
        return ones > 0 ? text + Digits[ones] : text;
    }

    /// <summary>The number that is written, also digit by digit as in 二〇; null where it is none.</summary>
    public static int? Read(string text)
    {
        text = text.Replace('〇', '零').Replace('○', '零');
        if (text.Length is 2 or 3 && text.All(Digits.Contains)) return text[0] == '零' ? null : text.Aggregate(0, (sum, c) => (sum * 10) + Digits.IndexOf(c, StringComparison.Ordinal));
        var (number, digit) = (0, -1);
        foreach (var c in text)
        {
            switch (c)
            {
                case '十': number += (digit < 0 ? 1 : digit) * 10; digit = -1; break;
                case '百' when digit > 0: number += digit * 100; digit = -1; break;
                default:
                    if (digit > 0 || (digit = Digits.IndexOf(c, StringComparison.Ordinal)) < 0) return null;
                    break;
            }
        }
        number += Math.Max(digit, 0);
        return number is > 0 and < 1000 && Print(number).Replace("零", "", StringComparison.Ordinal) is var plain && plain == Spoken(text, number) ? number : null;
    }

    // 一十二 is read aloud, too; 零 may be left out.
    private static string Spoken(string text, int number)
    {
        var plain = text.Replace("零", "", StringComparison.Ordinal);
        return number is >= 10 and < 20 && plain.StartsWith('一') ? plain[1..] : plain;
    }
}
