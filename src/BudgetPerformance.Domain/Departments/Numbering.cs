namespace BudgetPerformance.Domain.Departments;

/// <summary>How the items of a list are numbered in print. The number itself is never typed: it is the item's place.</summary>
public enum Numbering
{
    /// <summary>一、; from 1000 on 1000、</summary>
    Chinese,

    /// <summary>（一）; from 1000 on （1000）</summary>
    BracketedChinese,

    /// <summary>1、</summary>
    Arabic,

    /// <summary>1.</summary>
    Dotted,

    /// <summary>（1）</summary>
    BracketedArabic,

    /// <summary>1）</summary>
    HalfBracketed,

    /// <summary>①; from 21 on （21）, because there is no such character.</summary>
    Circled,

    /// <summary>1 and nothing after it, as the 2020 document numbers its refinements.</summary>
    Bare,
}

/// <summary>How the styles are printed.</summary>
public static class Numberings
{
    internal const int LastCircled = 20;
    private const int LastChinese = 999;

    /// <summary>The mark before the item at a place.</summary>
    /// <param name="numbering">The style.</param>
    /// <param name="number">The place, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range, or the style is unknown.</exception>
    public static string Print(this Numbering numbering, int number) => numbering switch
    {
        Numbering.Chinese when number <= LastChinese => $"{ChineseNumeral.Print(number)}、",
        Numbering.BracketedChinese when number <= LastChinese => $"（{ChineseNumeral.Print(number)}）",
        Numbering.Chinese or Numbering.Arabic => $"{number}、",
        Numbering.Dotted => $"{number}.",
        Numbering.Circled when number <= LastCircled => $"{(char)('①' + number - 1)}",
        Numbering.BracketedArabic or Numbering.BracketedChinese or Numbering.Circled => $"（{number}）",
        Numbering.HalfBracketed => $"{number}）",
        Numbering.Bare => $"{number}",
        _ => throw new ArgumentOutOfRangeException(nameof(numbering), numbering, null),
    };
}
