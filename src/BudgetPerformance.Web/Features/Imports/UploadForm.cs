using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Features.Shared;

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

    /// <summary>The file's name as it is kept.</summary>
    public string FileName => UploadedFile.NameOf(File, Upload.FileNameMaxLength);
}

/// <summary>The page on which a list is uploaded.</summary>
/// <param name="Years">The years that have approved projects the person sees, the latest first.</param>
/// <param name="Form">What was chosen.</param>
public sealed record UploadPage(IReadOnlyList<int> Years, UploadForm Form);
