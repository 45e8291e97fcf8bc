using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;nav-link to="/projects" icon="list"&gt;</c>: a line of the main menu that knows whether the page belongs to it.</summary>
[HtmlTargetElement("nav-link")]
public sealed class NavLinkTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public string To { get; set; } = "/";

    public string Icon { get; set; } = "";

    /// <summary>Whether only the page itself belongs to the line, not those below it.</summary>
    public bool Exact { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var path = ViewContext.HttpContext.Request.Path;
        output.TagName = "a";
        output.Attributes.SetAttribute("href", To);
        if (Exact ? path == To : path.StartsWithSegments(To)) output.Attributes.SetAttribute("aria-current", "page");
        var icon = new TagHelperOutput("icon", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new IconTagHelper { Name = Icon }.Process(context, icon);
        output.PreContent.AppendHtml(icon);
    }
}
