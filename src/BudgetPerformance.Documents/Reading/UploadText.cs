using System.Text;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Turns the bytes of a text file into text: UTF-8 or UTF-16 where it says so, else UTF-8 if it is nothing else, else GB18030.</summary>
internal static class UploadText
{
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(false, true, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <exception cref="RuleBroken">It is no text, or a web page.</exception>
    public static string Decode(ReadOnlySpan<byte> file)
    {
        var text = file switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => TryDecode(Utf8, rest),
            [0xFF, 0xFE, .. var rest] => TryDecode(Utf16, rest),
            _ => TryDecode(Utf8, file) ?? TryDecode(Gb18030, file),
        };
        if (text is null) throw new RuleBroken(LooksBinary(file) ? UploadRules.KnownType : UploadRules.KnownEncoding);
        if (text.AsSpan().ContainsAnyInRange('\0', '\b') || text.AsSpan().ContainsAnyInRange('\u000E', '\u001F')) throw new RuleBroken(UploadRules.KnownType);
        var begin = text.AsSpan().TrimStart();
        if (begin.StartsWith("%PDF", StringComparison.Ordinal) || begin.StartsWith("{\\rtf", StringComparison.Ordinal)) throw new RuleBroken(UploadRules.KnownType);
        if (begin.StartsWith("<", StringComparison.Ordinal)) throw new RuleBroken(UploadRules.NotWebPage);
        return begin.IsEmpty ? "" : text;
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool LooksBinary(ReadOnlySpan<byte> file) => file.ContainsAnyInRange((byte)0, (byte)8);
}
