using System.ComponentModel.DataAnnotations;
using System.Text;
using BudgetPerformance.Domain.Departments;

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

    /// <summary>The file's name as it is kept: without folders and without what the eye cannot see.</summary>
    public string FileName
    {
        get
        {
            var visible = (File?.FileName ?? "").Split('/', '\\')[^1].EnumerateRunes().Where(rune => Rune.GetUnicodeCategory(rune) is not
                (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned));
            return string.Concat(visible.Take(BookImport.FileNameMaxLength));
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

/// <summary>The page on which a book is uploaded.</summary>
/// <param name="Years">The years that are open for entry, the latest first.</param>
/// <param name="Units">The units that the person may enter projects for.</param>
/// <param name="Form">What was chosen.</param>
/// <param name="TakesOld">Whether the server can turn a .doc into a .docx.</param>
public sealed record BookUploadPage(IReadOnlyList<FiscalYear> Years, IReadOnlyList<BudgetUnit> Units, BookUploadForm Form, bool TakesOld);
