using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Infrastructure.Security;

public sealed partial class ErrorPagesTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(400, "没有被接受")]
    [InlineData(403, "没有这项权限")]
    [InlineData(404, "没有找到")]
    [InlineData(409, "被别人修改过")]
    [InlineData(413, "内容太多")]
    [InlineData(415, "无法识别")]
    [InlineData(429, "太频繁")]
    [InlineData(500, "系统出了问题")]
    [InlineData(503, "暂时繁忙")]
    public async Task Each_failure_has_its_own_chinese_page(int status, string says)
    {
        var page = await site.Visit().Get($"/error/{status}");
        Assert.Equal(status, (int)page.Status);
        Assert.Contains(says, page.Text, StringComparison.Ordinal);
        AssertChinese(page);
    }

    [Fact]
    public async Task A_missing_token_is_a_page_that_has_expired()
    {
        var page = await site.Visit().PostWithoutToken("/session", new KeyValuePair<string, string?>("UserName", "tianbao"));
        Assert.Equal(400, (int)page.Status);
        Assert.Contains("过期", page.Text, StringComparison.Ordinal);
        AssertChinese(page);
    }

    [Fact]
    public async Task A_token_of_somebody_else_or_broken_or_huge_is_refused()
    {
        var tianbao = await site.SignedIn("tianbao");
        var foreign = await (await site.SignedIn("shenhe")).Token();
        foreach (var token in new[] { foreign, foreign[..20], "x", "", new string('a', 100_000) })
            Assert.Equal(400, (int)(await tianbao.PostWithoutToken("/session/end", new KeyValuePair<string, string?>("__RequestVerificationToken", token))).Status);
        Assert.Equal(200, (int)(await tianbao.Get("/")).Status);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-16", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=gbk", 415)]
    [InlineData("application/x-www-form-urlencoded; charset=\"UTF-8\"", 200)]
    [InlineData("multipart/form-data", 400)]
    [InlineData("multipart/form-data; boundary=x", 400)]
    [InlineData("text/plain", 400)]
    [InlineData("application/json", 400)]
    public async Task A_body_that_cannot_be_read_is_said_so(string contentType, int status)
    {
        var page = await site.Visit().PostRaw("/session", "UserName=tianbao&Password=x", contentType);
        Assert.Equal(status, (int)page.Status);
        AssertChinese(page);
    }

    [Fact]
    public async Task What_is_too_much_is_said_so()
    {
        var visitor = await site.SignedIn();
        var much = new string('a', 3 << 20);
        var keys = string.Join('&', Enumerable.Range(0, 5000).Select(i => $"k{i}=1"));
        foreach (var body in new[] { "Old=" + much, keys, new string('k', 3000) + "=1" })
        {
            var page = await visitor.PostRaw("/password", body);
            Assert.Equal(413, (int)page.Status);
            AssertChinese(page);
        }
    }

    [Fact]
    public async Task A_declared_giant_is_refused_before_it_arrives()
    {
        var content = new ByteArrayContent([1, 2, 3]);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/x-www-form-urlencoded");
        content.Headers.ContentLength = 10L << 30;
        var page = await site.Visit().Send(new HttpRequestMessage(HttpMethod.Post, "/session") { Content = content });
        Assert.Equal(413, (int)page.Status);
    }

    [Fact]
    public async Task The_number_of_an_accident_is_in_the_log_and_nothing_of_the_accident_is_on_the_page()
    {
        using var own = new Site();
        var visitor = await own.SignedIn();
        await own.Look(db => db.Database.ExecuteSqlRawAsync("ALTER TABLE Projects RENAME TO Gone"));

        var page = await visitor.Get("/projects");

        Assert.Equal(500, (int)page.Status);
        var number = page.Document.QuerySelector(".failure-number")!.TextContent.Split(' ')[^1];
        AssertChinese(page);
        Assert.Contains(own.Log.Lines, line => line.Contains(number, StringComparison.Ordinal) && line.Contains("no such table", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_locked_database_is_a_busy_page_that_says_when_to_come_back()
    {
        using var own = new Site();
        var visitor = own.Visit();
        await visitor.Token();
        var path = await own.Look(db => Task.FromResult(db.Database.GetDbConnection().ConnectionString));
        await using var other = new SqliteConnection(path);
        await other.OpenAsync();
        await using var command = other.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();

        var page = await visitor.SignIn("tianbao", Site.Password);

        Assert.Equal(503, (int)page.Status);
        Assert.Equal("10", page.Response.Headers.GetValues("Retry-After").Single());
        AssertChinese(page);
    }

    [Fact]
    public async Task Too_many_requests_are_asked_to_wait()
    {
        using var own = Site.With(("Limits:RequestsPerSecond", "2"));
        var visitor = own.Visit();
        var answers = new List<Page>();
        for (var i = 0; i < 40; i++) answers.Add(await visitor.Get("/session"));

        var refused = answers.First(answer => (int)answer.Status == 429);
        Assert.NotEmpty(refused.Response.Headers.GetValues("Retry-After"));
        AssertChinese(refused);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("2147483648")]
    [InlineData("1e3")]
    [InlineData("１")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("1;2")]
    public async Task An_identifier_that_is_none_is_not_found(string id)
    {
        var page = await (await site.SignedIn()).Get($"/projects/{Uri.EscapeDataString(id)}");
        Assert.Equal(404, (int)page.Status);
        AssertChinese(page);
    }

    private static void AssertChinese(Page page)
    {
        Assert.Equal("text/html; charset=utf-8", page.Response.Content.Headers.ContentType!.ToString());
        Assert.Equal("zh-CN", page.Document.DocumentElement.GetAttribute("lang"));
        var shown = page.Document.Body!;
        foreach (var script in shown.QuerySelectorAll("script, demo-accounts, .failure-number").ToList()) script.Remove();
        Assert.DoesNotMatch(English(), shown.TextContent);
    }

    [GeneratedRegex("[A-Za-z]{4,} [A-Za-z]{2,}|Exception|\\.cs|Sqlite")]
    private static partial Regex English();
}
