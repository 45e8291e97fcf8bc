using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace BudgetPerformance.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Name"&gt;help&lt;/field&gt;</c>: one field with its label, its mark if it must be filled in, its help and what is wrong with it, tied together for eyes and ears.
/// Attributes it does not know, such as autocomplete, go to the input.
/// </summary>
[HtmlTargetElement("field")]
public sealed class FieldTagHelper(IHtmlGenerator html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression For { get; set; } = null!;

    public string Type { get; set; } = "text";

    /// <summary>More than 0 makes it a text of many lines.</summary>
    public int Rows { get; set; }

    /// <summary>The choices of a list; null for a text.</summary>
    public IEnumerable<SelectListItem>? Choices { get; set; }

    /// <summary>A short hint that stays visible below the field.</summary>
    public string? Hint { get; set; }

    /// <summary>Overrides whether it must be filled in.</summary>
    public bool? Required { get; set; }

    /// <summary>Overrides the label.</summary>
    public string? Label { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var help = (await output.GetChildContentAsync()).GetContent();
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(name, html.IdAttributeDotReplacement);
        var errors = ViewContext.ModelState.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage).ToList() : [];
        var required = Required ?? For.Metadata.IsRequired;
        var input = Input(name, For.Model);
        foreach (var attribute in output.Attributes) input.MergeAttribute(attribute.Name, attribute.Value?.ToString());
        if (required) input.MergeAttribute("aria-required", "true");
        if (errors.Count > 0) input.MergeAttribute("aria-invalid", "true");
        string[] describedBy = [.. errors.Count > 0 ? [id + "_error"] : Array.Empty<string>(), .. Hint is null ? Array.Empty<string>() : [id + "_hint"]];
        if (describedBy.Length > 0) input.MergeAttribute("aria-describedby", string.Join(' ', describedBy));

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", "field");
        var label = new TagBuilder("label") { Attributes = { ["for"] = id } };
        label.InnerHtml.Append(Label ?? For.Metadata.GetDisplayName());
        if (required) label.InnerHtml.AppendHtml("<span class=\"required\" aria-hidden=\"true\">*</span>");
        output.Content.AppendHtml("<div class=\"field-head\">").AppendHtml(label);
        if (!string.IsNullOrWhiteSpace(help)) output.Content.AppendHtml(Help(Label ?? For.Metadata.GetDisplayName(), help));
        output.Content.AppendHtml("</div>").AppendHtml(input);
        if (Hint is not null) output.Content.AppendHtml(Line("hint", id + "_hint", Hint));
        if (errors.Count > 0) output.Content.AppendHtml(Line("field-error", id + "_error", string.Join(" ", errors)));
        var live = new TagBuilder("div") { Attributes = { ["data-live"] = name } };
        output.Content.AppendHtml(live);
    }

    private TagBuilder Input(string name, object? value)
    {
        var look = new { @class = Choices is null ? "form-control" : "form-select" };
        if (Choices is not null) return html.GenerateSelect(ViewContext, For.ModelExplorer, null, For.Name, Choices, allowMultiple: false, look);
        if (Rows > 0) return html.GenerateTextArea(ViewContext, For.ModelExplorer, For.Name, Rows, 0, look);
        if (Type == "password") return html.GeneratePassword(ViewContext, For.ModelExplorer, For.Name, null, look);
        var input = html.GenerateTextBox(ViewContext, For.ModelExplorer, For.Name, value, null, look);
        if (Type == "date" && IsShownAsDay(input.Attributes["value"])) input.MergeAttribute("type", Type, replaceExisting: true);
        return input;
    }

    // A browser empties a field for a day whose value is none; what was typed must stay to be mended.
    private static bool IsShownAsDay(string? typed) => string.IsNullOrEmpty(typed) || DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static TagBuilder Line(string look, string id, string text)
    {
        var line = new TagBuilder("p") { Attributes = { ["class"] = look, ["id"] = id } };
        line.InnerHtml.Append(text);
        return line;
    }

    private static TagBuilder Help(string label, string help)
    {
        var summary = new TagBuilder("summary") { Attributes = { ["aria-label"] = label + "怎么填" } };
        summary.InnerHtml.Append("?");
        var panel = new TagBuilder("div") { Attributes = { ["class"] = "help-card" } };
        panel.InnerHtml.AppendHtml(help);
        var details = new TagBuilder("details") { Attributes = { ["class"] = "help" } };
        details.InnerHtml.AppendHtml(summary).AppendHtml(panel);
        return details;
    }
}
