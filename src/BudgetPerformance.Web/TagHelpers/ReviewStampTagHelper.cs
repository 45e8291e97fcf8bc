using BudgetPerformance.Domain.Review;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;review-stamp state="project.State" /&gt;</c>: where a form stands, as a word with a colour.</summary>
[HtmlTargetElement("review-stamp", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReviewStampTagHelper : TagHelper
{
    public ReviewState State { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "review-stamp");
        output.Attributes.SetAttribute("data-state", State.ToString());
        output.Content.SetContent(State.Chinese());
    }
}
