using BudgetPerformance.Domain.Disbursements;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;progress-status value="@(standing.Status)" /&gt;</c>: how spending stands, as a shape and a word in a colour; the shape is for eyes only.</summary>
[HtmlTargetElement("progress-status", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressStatusTagHelper : TagHelper
{
    public ProgressStatus Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress-status");
        output.Attributes.SetAttribute("data-status", Value.ToString());
        output.Content.SetHtmlContent($"<span class=\"shape\" aria-hidden=\"true\">{Value.Shape()}</span>{Value.Chinese()}");
    }
}
