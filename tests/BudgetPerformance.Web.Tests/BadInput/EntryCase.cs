using System.Data.Common;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.BadInput;

/// <summary>Fills the whole entry page, changes what a case is about, posts it, and holds the site to what it promises of every answer.</summary>
internal static partial class EntryCase
{
    /// <summary>How long an answer to the worst of inputs may take, also on a busy machine.</summary>
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    public static readonly string[] Amounts = [ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds];
    public static readonly string[] Percentages = ["Plan[0]", "Plan[1]", "Plan[2]", "Plan[3]"];
    public static readonly string[] OneLine = [ProjectFields.Code, ProjectFields.Name, "Indicators[0].Category", "Indicators[0].Kind"];
    public static readonly string[] ManyLines = [ProjectFields.Purpose, ProjectFields.Objectives, "Indicators[0].Name", "Indicators[0].Description", "Indicators[0].Target", "Indicators[0].Basis"];
    public static readonly string[] Texts = [ProjectFields.Code, ProjectFields.Name, ProjectFields.Purpose, ProjectFields.Objectives, .. OneLine[2..], .. ManyLines[2..]];

    /// <summary>The page as filled, with these fields changed; null takes a field away.</summary>
    public static List<KeyValuePair<string, string>> Filled(this EntryDesk desk, Page page, params (string Name, string? Value)[] changes)
    {
        var fields = Fields(page);
        (string Name, string? Value)[] typed =
        [
            .. Sheet.Complete(desk.NextCode(), "逐项核对"), ("OtherFunds", "0.00"), ("Plan[0]", "10"), ("Plan[1]", "40"), ("Plan[2]", "70"),
            ("Indicators[0].Description", "全年走访人次"), ("Indicators[0].Basis", "走访台账"), .. changes,
        ];
        foreach (var (name, value) in typed)
            if (value is null) fields.Remove(name);
            else fields[name] = value;
        return [.. fields];
    }

    /// <summary>The page as it stands, without the token, which the visitor adds.</summary>
    public static Dictionary<string, string> Fields(Page page) =>
        page.Fields(Sheet.Form).Where(field => field.Key != "__RequestVerificationToken").ToDictionary(field => field.Key, field => field.Value ?? "");

    /// <summary>Saves a filled page as a new draft and answers what is stored.</summary>
    public static async Task<Project> Accepted(this EntryDesk desk, params (string Name, string? Value)[] changes) => await desk.Accepted(2020, changes);

    /// <inheritdoc cref="Accepted(EntryDesk, ValueTuple{string, string}[])"/>
    public static async Task<Project> Accepted(this EntryDesk desk, int year, params (string Name, string? Value)[] changes)
    {
        var answer = await desk.Post("/projects/new", desk.Filled(await desk.Visitor.Get($"/projects/new?year={year}"), changes));
        Assert.True(answer.Redirect is not null, $"{answer.Status}: {string.Join("；", answer.Document.QuerySelectorAll(".error-summary li").Select(line => line.TextContent))}");
        return await desk.Stored(int.Parse(answer.Redirect!.Split('/')[2]));
    }

    public static Task<Project> Stored(this EntryDesk desk, int id) => desk.Site.Look(db => db.Projects.Include(project => project.FiscalYear).Include(project => project.Unit).SingleAsync(project => project.Id == id));

    /// <summary>A value that a field does not take: refused on the new page and on the edit page, with everything kept and nothing written.</summary>
    public static Task Refused(this EntryDesk desk, string path, string typed, string? hint = null) => desk.Refused([path], typed, hint);

    /// <summary>A value that none of these fields takes.</summary>
    public static Task Refused(this EntryDesk desk, string[] paths, string typed, string? hint = null) => desk.RefusedEncoded(paths, Uri.EscapeDataString(typed), typed, hint);

    /// <summary>The same for bytes that are no text.</summary>
    /// <param name="encoded">The percent-encoded bytes.</param>
    /// <param name="shown">What the page shows of them.</param>
    public static async Task RefusedEncoded(this EntryDesk desk, string[] paths, string encoded, string shown, string? hint = null)
    {
        var before = await desk.Digest();
        foreach (var page in desk.Pages)
        {
            var fields = desk.Filled(page, paths.Select(path => (path, (string?)null)).ToArray());
            var answer = await desk.Visitor.PostRaw(Action(page), $"{Encode(fields)}&{string.Join('&', paths.Select(path => $"{path}={encoded}"))}");

            Assert.True(answer.Status == HttpStatusCode.UnprocessableEntity, $"{paths[0]} = {shown}: {answer.Status} {answer.Redirect}");
            Assert.Equal(paths, answer.Document.QuerySelectorAll("[data-field]:has(.field-error)").Select(field => field.GetAttribute("data-field")!));
            Assert.All(paths, path => Assert.Matches("^[^A-Za-z]*[\u4E00-\u9FFF]", answer.Error(path)!));
            if (hint is not null) Assert.All(paths, path => Assert.Contains(hint, answer.Error(path), StringComparison.Ordinal));
            AssertKept(answer, [.. fields, .. paths.Select(path => new KeyValuePair<string, string>(path, shown))]);
            AssertChinese(answer);
        }
        Assert.Equal(before, await desk.Digest());
    }

    /// <summary>A draft that breaks a rule: kept with the finding beside its field, and stopped at submission with the list.</summary>
    public static async Task KeptButNotSubmitted(this EntryDesk desk, string path, string finding, params (string Name, string? Value)[] changes)
    {
        var saved = await desk.Accepted(changes);
        Assert.Contains((await desk.Visitor.Get($"/projects/{saved.Id}/edit")).Findings(path), said => said.Contains(finding, StringComparison.Ordinal));
        var before = await desk.Digest();

        var answer = await desk.Visitor.Post($"/projects/{saved.Id}/submission", ("version", "1"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(answer.Document.QuerySelectorAll(".findings li"), line => line.TextContent.Contains(finding, StringComparison.Ordinal));
        AssertChinese(answer);
        Assert.Equal(before, await desk.Digest());
    }

    public static Task<Page> Post(this EntryDesk desk, string path, IEnumerable<KeyValuePair<string, string>> fields) => desk.Visitor.PostRaw(path, Encode(fields));

    public static string Encode(IEnumerable<KeyValuePair<string, string>> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));

    public static string Action(Page page) => page.Document.QuerySelector(Sheet.Form)!.GetAttribute("action")!;

    /// <summary>Every field posted is on the page as it was typed; line breaks count as one, whatever bytes they were.</summary>
    public static void AssertKept(Page page, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var shown = page.Document.QuerySelector(Sheet.Form)!.QuerySelectorAll("input[name], select[name], textarea[name]").ToLookup(field => field.GetAttribute("name")!, Shown);
        foreach (var (name, typed) in fields.Where(field => field.Key is not "do"))
            Assert.True(shown[name].Any(text => text.ReplaceLineEndings("\n") == typed.ReplaceLineEndings("\n")), $"{name} was {typed} and is {string.Join('|', shown[name])}");
    }

    /// <summary>No words of a framework, only ours.</summary>
    public static void AssertChinese(Page page)
    {
        Assert.True((int)page.Status < 500, page.Text);
        Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.DoesNotMatch(Framework(), page.Text);
    }

    /// <summary>All business rows there are, as one number.</summary>
    public static Task<string> Digest(this EntryDesk desk) => desk.Site.Look(async db =>
    {
        await db.Database.OpenConnectionAsync();
        var connection = db.Database.GetDbConnection();
        var tables = await Rows(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'AspNet%' AND name NOT IN ('Sessions', 'DataProtectionKeys') ORDER BY name");
        Assert.Contains("Projects", tables);
        var all = new StringBuilder();
        foreach (var table in tables) all.AppendJoin('\n', await Rows(connection, $"SELECT * FROM \"{table}\""));
        return Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(all.ToString())));
    });

    private static async Task<List<string>> Rows(DbConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        var values = new object[reader.FieldCount];
        while (await reader.ReadAsync())
        {
            reader.GetValues(values);
            rows.Add(string.Join('|', values));
        }
        return rows;
    }

    private static string Shown(IElement field) => field switch
    {
        IHtmlSelectElement select => select.QuerySelector("option[selected]")?.GetAttribute("value") ?? "",
        IHtmlTextAreaElement text => text.TextContent,
        _ => field.GetAttribute("value") ?? "",
    };

    [GeneratedRegex("The (value|field|input)|is (not valid|invalid|required)|must be|Exception|Bad Request|Sqlite|NullReference", RegexOptions.IgnoreCase)]
    private static partial Regex Framework();
}
