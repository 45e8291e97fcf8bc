namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>A text with its full-width and look-alike characters made plain, each in its own place, so that positions hold in the text as typed.</summary>
internal static class FlatText
{
    public static string Of(string raw) => string.Create(raw.Length, raw, static (flat, raw) =>
    {
        for (var i = 0; i < flat.Length; i++) flat[i] = Plain(raw[i]);
    });

    private static char Plain(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '﹦' => '=',
        '﹥' or '〉' => '>',
        '﹤' or '〈' => '<',
        '≧' or '⩾' => '≥',
        '≦' or '⩽' => '≤',
        '﹪' or '٪' => '%',
        '〜' or '∼' or '〰' => '~',
        '—' or '–' or '‐' or '‑' or '−' or '―' or '─' or '﹣' => '-',
        '・' or '•' or '∙' or '⋅' or '‧' => '·',
        '✕' or '✖' => '×',
        '¥' or '￥' => ' ',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
