using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BudgetPerformance.Documents.Writers.Html;

/// <summary>Escapes text and attribute values; Chinese stays readable in the source.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(new TextEncoderSettings(UnicodeRanges.All));

    public static string Escape(string text) => Encoder.Encode(text).Replace("&#xA;", "\n", StringComparison.Ordinal);
}
