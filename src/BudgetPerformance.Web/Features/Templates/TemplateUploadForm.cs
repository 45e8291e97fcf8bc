using System.ComponentModel.DataAnnotations;
using BudgetPerformance.Domain;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Templates;

/// <summary>A filled-in template to upload.</summary>
public sealed class TemplateUploadForm
{
    [Display(Name = "填好的模板"), Required(ErrorMessage = "请选择填好的模板文件。")]
    public IFormFile? File { get; set; }

    /// <summary>The file's name as it is kept.</summary>
    public string FileName => UploadedFile.NameOf(File, Upload.FileNameMaxLength);
}
