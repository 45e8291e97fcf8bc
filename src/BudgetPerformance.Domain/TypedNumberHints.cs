using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain;

/// <summary>Says of a text that is no number what to type instead.</summary>
internal static partial class TypedNumberHints
{
    // The first that fits speaks, so the particular stand before the general.
    private static readonly IReadOnlyList<(Regex Sign, string Sentence)> Hints =
    [
        (Invisible(), "数字里有看不见的字符，请删掉后重新输入。"),
        (ChineseNumeral(), "请用 0 到 9 填写，不要用中文数字，例如把“二十”写成 20。"),
        (WithUnit(), "请只填数字，不要写单位或符号，例如 10.50。"),
        (Exponent(), "请把数字完整写出，不要用科学记数法。"),
        (InnerSpace(), "数字中间不要有空格。"),
        (ChineseStop(), "小数点请用“.”，不要用句号，例如 10.50。"),
        (Plus(), "正数前面不用写“+”，请去掉。"),
        (LeadingZero(), "数字前面不要多写 0。"),
        (LonelyPoint(), "小数点前后都要有数字，例如 0.50。"),
        (Comma(), "逗号只用来隔开千位，例如 5,000.00；小数点请用“.”。"),
    ];

    public static string For(string text) => Hints.FirstOrDefault(hint => hint.Sign.IsMatch(text)).Sentence ?? "请填数字，例如 10.50。";

    [GeneratedRegex(@"[\p{Cc}\p{Cf}]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"^[〇零一二三四五六七八九十百千万亿两点整元壹贰叁肆伍陆柒捌玖拾佰仟萬億]+\z")]
    private static partial Regex ChineseNumeral();

    [GeneratedRegex(@"^(?:[¥￥]\s*-?[0-9.,]+|-?[0-9.,]+\s*(?:[万千百亿]?元|[万亿角分%％‰]|人民币))\z")]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"^[+-]?[0-9.,]+[eEｅＥ][+-]?[0-9]+\z")]
    private static partial Regex Exponent();

    [GeneratedRegex(@"^[0-9.,]+(?:\s+[0-9.,]+)+\z")]
    private static partial Regex InnerSpace();

    [GeneratedRegex(@"^-?[0-9,]+。[0-9]*\z")]
    private static partial Regex ChineseStop();

    [GeneratedRegex(@"^[+＋]\s*[0-9.,]+\z")]
    private static partial Regex Plus();

    [GeneratedRegex(@"^-?0[0-9]+(?:\.[0-9]+)?\z")]
    private static partial Regex LeadingZero();

    [GeneratedRegex(@"^-?(?:\.[0-9]+|[0-9,]+\.)\z")]
    private static partial Regex LonelyPoint();

    [GeneratedRegex(@"^[0-9.,]*,[0-9.,]*\z")]
    private static partial Regex Comma();
}
