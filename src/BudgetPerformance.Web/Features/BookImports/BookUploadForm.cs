using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>A book to upload: the file, and the year and unit it is to be taken over into.</summary>
public sealed class BookUploadForm
{
    public const string YearUnknown = "请选择要导入到哪个预算年度。";
    public const string UnitUnknown = "请选择要导入到哪个单位。";

    [Display(Name = "Word 文件"), Required(ErrorMessage = "请选择 Word 文件。")]
    public IFormFile? File { get; set; }

    [Display(Name = "导入到预算年度"), Required(ErrorMessage = YearUnknown)]
    public int? Year { get; set; }

    [Display(Name = "导入到单位"), Required(ErrorMessage = UnitUnknown)]
    public int? UnitId { get; set; }

    /// <summary>The file's name as it is kept.</summary>
    public string FileName => UploadedFile.NameOf(File, Upload.FileNameMaxLength);
}

/// <summary>The page on which a book is uploaded.</summary>
/// <param name="Years">The years that are open for entry, the latest first.</param>
/// <param name="Units">The units that the person may enter projects for.</param>
/// <param name="Form">What was chosen.</param>
/// <param name="TakesOld">Whether the server can turn a .doc into a .docx.</param>
public sealed record BookUploadPage(IReadOnlyList<FiscalYear> Years, IReadOnlyList<BudgetUnit> Units, BookUploadForm Form, bool TakesOld);
