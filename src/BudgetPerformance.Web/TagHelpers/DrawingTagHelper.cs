using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Documents.Writers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;drawing value="…" /&gt;</c>: a picture as every writer draws it.</summary>
[HtmlTargetElement("drawing", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DrawingTagHelper : TagHelper
{
    public Drawing Value { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(HtmlWriter.Fragment(Value));
    }
}
