using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BudgetPerformance.Web.Tests;

/// <summary>An answer of the site as somebody sees it.</summary>
public sealed class Page
{
    private static readonly HtmlParser Parser = new();

    private Page(HttpResponseMessage response, byte[] body) => (Response, Body) = (response, body);

    public HttpResponseMessage Response { get; }

    public byte[] Body { get; }

    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Where the answer leads, as path and query; null if it leads nowhere.</summary>
    public string? Redirect => Response.Headers.Location is { } location ? (location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString) : null;

    public string Html => System.Text.Encoding.UTF8.GetString(Body);

    public IHtmlDocument Document => field ??= Parser.ParseDocument(Html);

    /// <summary>The words on the page, without head and scripts.</summary>
    public string Text => string.Join(' ', (Document.Body?.TextContent ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What is said to be wrong beside a field.</summary>
    public string? ErrorAt(string id) => Document.GetElementById(id + "_error")?.TextContent;

    /// <summary>Reads an answer; a page among them that leaves an element open fails whichever test came upon it.</summary>
    public static async Task<Page> Read(HttpResponseMessage response)
    {
        var page = new Page(response, await response.Content.ReadAsByteArrayAsync());
        if (response.Content.Headers.ContentType?.MediaType == "text/html" && Markup.Unbalanced(page.Html) is { } wrong) Assert.Fail($"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {wrong}");
        return page;
    }

    /// <summary>The fields of a form as a browser would send them without pressing a particular button.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields(string form) => Document.QuerySelector(form)!
        .QuerySelectorAll("input[name], select[name], textarea[name]").SelectMany(Sent);

    private static IEnumerable<KeyValuePair<string, string?>> Sent(IElement element) => element switch
    {
        { } when element.HasAttribute("disabled") => [],
        IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
        IHtmlInputElement { Type: "submit" or "button" } => [],
        IHtmlInputElement input => [new(input.Name!, input.Value)],
        IHtmlSelectElement select => [new(select.Name!, select.Value)],
        IHtmlTextAreaElement text => [new(text.Name!, text.Value)],
        _ => [],
    };
}
