using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;icon name="list" /&gt;</c>: a small drawing beside a word; never alone, so screen readers skip it.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    private static readonly Dictionary<string, string> Drawings = new()
    {
        ["book"] = "M8 4.2C6.4 3 4.2 2.8 2 3.2v9.3c2.2-.4 4.4-.2 6 1 1.6-1.2 3.8-1.4 6-1V3.2C11.8 2.8 9.6 3 8 4.2zm0 0v9.3",
        ["calendar"] = "M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3",
        ["chart"] = "M2.5 2.5v11h11M4.5 10.5l3-3.5 2.5 2 3.5-5",
        ["check"] = "M2.5 8.5l3.5 3.5 7.5-8",
        ["download"] = "M8 2v8M4.5 7L8 10.5 11.5 7M2.5 11.5v2h11v-2",
        ["ledger"] = "M3 2.5h10v11H3zM5.5 2.5v11M7.5 6h3.5M7.5 8.5h3.5M7.5 11h3.5",
        ["list"] = "M5.5 4h8M5.5 8h8M5.5 12h8M2.3 4h.4M2.3 8h.4M2.3 12h.4",
        ["lock"] = "M3.5 7.5h9v6h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5M8 10v1.5",
        ["menu"] = "M2 4h12M2 8h12M2 12h12",
        ["people"] = "M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.7 13.2c0-2.3 1.9-3.7 4.3-3.7s4.3 1.4 4.3 3.7M10.7 7.2a2 2 0 1 0-.6-3.9M11.8 9.7c1.5.4 2.5 1.6 2.5 3.3",
        ["person"] = "M8 7.8a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.8 13.8c0-2.6 2.3-4.2 5.2-4.2s5.2 1.6 5.2 4.2",
        ["plus"] = "M8 3v10M3 8h10",
        ["print"] = "M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z",
        ["shield"] = "M8 2l5 1.8v3.7c0 3.2-2 5.4-5 6.5-3-1.1-5-3.3-5-6.5V3.8zM5.8 8l1.6 1.6 2.9-3.1",
        ["sun"] = "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9",
        ["tree"] = "M6 2.5h4v3H6zM1.5 10.5h4v3h-4zM10.5 10.5h4v3h-4zM8 5.5V8M3.5 10.5V8h9v2.5",
        ["upload"] = "M8 10.5v-8M4.5 5.5L8 2l3.5 3.5M2.5 11.5v2h11v-2",
        ["warning"] = "M8 2.5l6 11H2zM8 6.5v3.5M8 11.8v.2",
    };

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "icon");
        output.Attributes.SetAttribute("viewBox", "0 0 16 16");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{Drawings[Name]}\"/>");
    }
}
