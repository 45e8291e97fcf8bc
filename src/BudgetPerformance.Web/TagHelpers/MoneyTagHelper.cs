using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Domain;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary><c>&lt;money value="row.Budget" unit="unit" /&gt;</c>: an amount as the form prints it; a blank is nothing.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money? Value { get; set; }

    public MoneyUnit Unit { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "money");
        output.Content.SetContent(Wording.Amount(Value, Unit));
    }
}
