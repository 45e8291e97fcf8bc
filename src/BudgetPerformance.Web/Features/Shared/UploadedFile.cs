using System.Globalization;
using System.Text;

namespace BudgetPerformance.Web.Features.Shared;

/// <summary>What is taken from an uploaded file.</summary>
public static class UploadedFile
{
    /// <summary>Its name as it is kept: without folders and without what the eye cannot see.</summary>
    public static string NameOf(IFormFile? file, int maxLength)
    {
        var visible = (file?.FileName ?? "").Split('/', '\\')[^1].EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
        return string.Concat(visible.Take(maxLength));
    }

    /// <summary>All of it; the body's limit has been kept already.</summary>
    public static async Task<byte[]> BytesOf(IFormFile file, CancellationToken cancellation)
    {
        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
