using System.Text;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>校验码: the beginning of a pack's hash, short enough to be typed from paper.</summary>
public static class CheckCode
{
    public const int Length = 16;
    private const int GroupLength = 4;

    /// <summary>The code of a hash as it is stored and looked for.</summary>
    public static string Of(string hash) => hash[..Length];

    /// <summary>The code as it is printed: four groups of four.</summary>
    public static string Print(string code) => string.Join('-', code.ToUpperInvariant().Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>The code that was typed, however grouped and in whatever width; null where it cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var code = new StringBuilder();
        foreach (var letter in (typed ?? "").Normalize(NormalizationForm.FormKC).ToLowerInvariant())
        {
            if (char.IsWhiteSpace(letter) || letter is '-' or '–' or '—' or '·') continue;
            // The two letters that paper shows as digits.
            code.Append(letter switch { 'o' => '0', 'l' or 'i' => '1', _ => letter });
        }
        return code.Length == Length && code.ToString().All(char.IsAsciiHexDigit) ? code.ToString() : null;
    }
}
