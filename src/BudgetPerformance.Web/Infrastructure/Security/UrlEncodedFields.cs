using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace BudgetPerformance.Web.Infrastructure.Security;

/// <summary>
/// Reads urlencoded fields so that nothing broken gets lost: bytes that are no UTF-8 and NUL become U+FFFD, which the field's own rule refuses.
/// The framework would keep the former as literal %XX text and make the whole form unreadable for the latter.
/// </summary>
public static class UrlEncodedFields
{
    /// <summary>The fields of a body or query.</summary>
    /// <exception cref="InvalidDataException">There are more or longer fields than the limits allow.</exception>
    public static Dictionary<string, StringValues> Read(ReadOnlySpan<byte> text, FormOptions limits)
    {
        var fields = new KeyValueAccumulator();
        foreach (var range in text.Split((byte)'&'))
        {
            var pair = text[range];
            if (pair.IsEmpty) continue;
            var equals = pair.IndexOf((byte)'=');
            var key = Decode(equals < 0 ? pair : pair[..equals]);
            var value = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
            if (key.Length > limits.KeyLengthLimit || value.Length > limits.ValueLengthLimit || fields.ValueCount >= limits.ValueCountLimit)
                throw new InvalidDataException("The form has more or longer fields than the limits allow.");
            fields.Append(key, value);
        }
        return fields.GetResults();
    }

    private static string Decode(ReadOnlySpan<byte> encoded)
    {
        Span<byte> bytes = encoded.Length <= 1024 ? stackalloc byte[encoded.Length] : new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            var hex = encoded[i] == '%' && i + 2 < encoded.Length && byte.TryParse(encoded.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : (byte?)null;
            if (hex is not null) i += 2;
            bytes[length++] = hex ?? (encoded[i] == '+' ? (byte)' ' : encoded[i]);
        }
        return Encoding.UTF8.GetString(bytes[..length]).Replace('\0', '\uFFFD');
    }
}
