using System.Net.Http.Headers;
using System.Text;

namespace BudgetPerformance.Web.Tests;

/// <summary>One browser: it keeps its cookies, follows no redirect by itself, and posts with the token of the pages it was given.</summary>
public sealed class Visitor(HttpClient http)
{
    private const string TokenField = "__RequestVerificationToken";

    private string? token;

    public HttpClient Http => http;

    public Task<Page> Get(string path) => Send(new HttpRequestMessage(HttpMethod.Get, path));

    /// <summary>Posts fields with a valid token.</summary>
    public Task<Page> Post(string path, params (string Name, string? Value)[] fields) =>
        Post(path, fields.Select(field => new KeyValuePair<string, string?>(field.Name, field.Value)));

    /// <summary>Posts fields with a valid token; a name may come twice.</summary>
    public async Task<Page> Post(string path, IEnumerable<KeyValuePair<string, string?>> fields) =>
        await PostWithoutToken(path, [.. fields, new(TokenField, await Token())]);

    /// <summary>Posts exactly these fields.</summary>
    public Task<Page> PostWithoutToken(string path, params KeyValuePair<string, string?>[] fields) =>
        Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => new KeyValuePair<string, string>(field.Key, field.Value ?? ""))) });

    /// <summary>Posts fields that are percent-encoded already, so that they may hold bytes that are no text.</summary>
    public async Task<Page> PostRaw(string path, string encoded, string contentType = "application/x-www-form-urlencoded")
    {
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes($"{encoded}&{TokenField}={await Token()}"));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return await Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });
    }

    /// <summary>Posts a file with fields and a valid token, as a form with a file field does.</summary>
    public async Task<Page> Upload(string path, string field, string fileName, byte[] file, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), field, fileName } };
        foreach (var (name, value) in fields.Append((TokenField, await Token()))) form.Add(new StringContent(value), name);
        return await Send(new HttpRequestMessage(HttpMethod.Post, path) { Content = form });
    }

    /// <summary>Sends a page's form as a browser would: what it holds, with these fields changed.</summary>
    public Task<Page> Submit(Page page, string form, params (string Name, string? Value)[] changes)
    {
        var fields = page.Fields(form).Where(field => changes.All(change => change.Name != field.Key)).ToList();
        return PostWithoutToken(page.Document.QuerySelector(form)!.GetAttribute("action")!,
            [.. fields, .. changes.Where(change => change.Value is not null).Select(change => new KeyValuePair<string, string?>(change.Name, change.Value))]);
    }

    public async Task<Page> SignIn(string userName, string password)
    {
        token = null;
        var answer = await Post("/session", ("UserName", userName), ("Password", password));
        // A token is made for one person: the next post asks for a new one.
        token = null;
        return answer;
    }

    public async Task<Page> SignOut()
    {
        var answer = await Post("/session/end");
        token = null;
        return answer;
    }

    public async Task<Page> Send(HttpRequestMessage request) => await Page.Read(await http.SendAsync(request));

    /// <summary>A token for whoever has signed in here.</summary>
    public async Task<string> Token()
    {
        if (token is not null) return token;
        var page = await Get("/password");
        if (page.Redirect is not null) page = await Get("/session");
        return token = page.Document.QuerySelector($"input[name={TokenField}]")!.GetAttribute("value")!;
    }
}
