using BudgetPerformance.Documents.Grid;
using BudgetPerformance.Documents.Writers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;official-form layout="…" /&gt;</c>: the official form as every writer prints it.</summary>
[HtmlTargetElement("official-form", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OfficialFormTagHelper : TagHelper
{
    public GridLayout Layout { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(HtmlWriter.Fragment(Layout));
    }
}
