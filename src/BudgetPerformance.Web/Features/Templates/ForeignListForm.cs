using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>A list of projects to upload: the file, and the year and unit its projects are for.</summary>
public sealed class ForeignListForm
{
    public const string FilingUnknown = "不能为这个单位在这个年度填报，请重新选择。";

    [Display(Name = "导入到预算年度"), Required(ErrorMessage = "请选择要导入到哪个预算年度。")]
    public int? Year { get; set; }

    [Display(Name = "导入到单位"), Required(ErrorMessage = "请选择要导入到哪个单位。")]
    public int? UnitId { get; set; }

    [Display(Name = "项目清单文件"), Required(ErrorMessage = "请选择项目清单文件。")]
    public IFormFile? File { get; set; }

    /// <summary>The file's name as it is kept.</summary>
    public string FileName => UploadedFile.NameOf(File, Upload.FileNameMaxLength);
}

/// <summary>The page on which a list of projects is uploaded.</summary>
/// <param name="Years">The years open for entry, the latest first.</param>
/// <param name="Units">The units open for entry.</param>
/// <param name="Form">What was chosen.</param>
public sealed record ForeignListPage(IReadOnlyList<FiscalYear> Years, IReadOnlyList<BudgetUnit> Units, ForeignListForm Form)
{
    public IEnumerable<SelectListItem> YearChoices => Years.Select(year => new SelectListItem($"{year.Year} 年", $"{year.Year}"));

    public IEnumerable<SelectListItem> UnitChoices => Units.Select(unit => new SelectListItem(unit.CodeAndName, $"{unit.Id}"));
}
