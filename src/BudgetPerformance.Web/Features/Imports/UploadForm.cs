using System.ComponentModel.DataAnnotations;
using System.Text;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Web.Features.Imports;

/// <summary>A payment list to upload.</summary>
public sealed class UploadForm
{
    /// <summary>For a year that is none of the choices.</summary>
    public const string YearUnknown = "请选择清单的预算年度。";

    [Display(Name = "支付清单文件"), Required(ErrorMessage = "请选择支付清单文件。")]
    public IFormFile? File { get; set; }

    [Display(Name = "预算年度"), Required(ErrorMessage = YearUnknown)]
    public int? Year { get; set; }

    /// <summary>The file's name as it is kept: without folders and without what the eye cannot see.</summary>
    public string FileName
    {
        get
        {
            var visible = (File?.FileName ?? "").Split('/', '\\')[^1].EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not
                (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned));
            return string.Concat(visible.Take(PaymentList.FileNameMaxLength));
        }
    }

    public async Task<byte[]> Bytes(CancellationToken cancellation)
    {
        var bytes = new byte[File!.Length];
        await using var stream = File.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}

/// <summary>The page on which a list is uploaded.</summary>
/// <param name="Years">The years that have approved projects the person sees, the latest first.</param>
/// <param name="Form">What was chosen.</param>
public sealed record UploadPage(IReadOnlyList<int> Years, UploadForm Form);
