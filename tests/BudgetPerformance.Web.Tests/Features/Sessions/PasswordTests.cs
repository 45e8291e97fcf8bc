using System.Net;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Sessions;

public sealed class PasswordTests(Site site) : IClassFixture<Site>
{
    private const string Good = "  海风 eats 7 apples 🍎 daily ";

    [Fact]
    public async Task A_new_password_is_used_exactly_as_typed_and_ends_every_session()
    {
        var elsewhere = await site.SignedIn("lingdao");
        var visitor = await site.SignedIn("lingdao");

        var answer = await visitor.Post("/password", ("Old", Site.Password), ("New", Good), ("Again", Good));

        Assert.Equal("/session", answer.Redirect);
        Assert.Contains("密码已修改，请用新密码登录。", (await visitor.Get("/session")).Text, StringComparison.Ordinal);
        Assert.StartsWith("/session?", (await elsewhere.Get("/")).Redirect);
        Assert.Null((await site.Visit().SignIn("lingdao", Good.Trim())).Redirect);
        Assert.Equal("/", (await site.Visit().SignIn("lingdao", Good)).Redirect);
    }

    [Theory]
    [InlineData("short", "密码至少 12 个字符，可以用一句容易记的话。")]
    [InlineData("aaaaaaaaaaaaaaaa", "密码至少要有 5 种不同的字符。")]
    [InlineData("password2026!", "这个密码太容易被猜到")]
    [InlineData("P@ssw0rd123456", "这个密码太容易被猜到")]
    [InlineData("qwertyuiop123", "这个密码太容易被猜到")]
    [InlineData("beidaihe-2026", "这个密码太容易被猜到")]
    [InlineData("laoganbuju2026", "这个密码太容易被猜到")]
    [InlineData("abcdefghijklmn", "这个密码太容易被猜到")]
    [InlineData("预算绩效管理员2026密码", "这个密码太容易被猜到")]
    [InlineData("my-tianbao-secret-9", "密码不能包含自己的账号或姓名。")]
    public async Task A_password_that_is_guessed_first_is_refused_and_nothing_changes(string password, string says)
    {
        var visitor = await site.SignedIn();

        var answer = await visitor.Post("/password", ("Old", Site.Password), ("New", password), ("Again", password));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Contains(says, answer.ErrorAt("New")!, StringComparison.Ordinal);
        Assert.Equal("/", (await site.Visit().SignIn("tianbao", Site.Password)).Redirect);
    }

    [Fact]
    public async Task The_old_password_and_the_repetition_must_fit()
    {
        var visitor = await site.SignedIn();

        Assert.Equal("原密码不正确。", (await visitor.Post("/password", ("Old", "wrong"), ("New", Good), ("Again", Good))).ErrorAt("Old"));
        Assert.Equal("两次输入的新密码不一致。", (await visitor.Post("/password", ("Old", Site.Password), ("New", Good), ("Again", Good + "x"))).ErrorAt("Again"));
    }

    [Fact]
    public async Task Guessing_the_old_password_locks_the_account_as_at_the_door()
    {
        using var own = new Site();
        var visitor = await own.SignedIn();
        for (var i = 0; i < 5; i++) await visitor.Post("/password", ("Old", $"wrong {i}"), ("New", Good), ("Again", Good));

        Assert.StartsWith("/session?", (await visitor.Get("/")).Redirect);
        Assert.Null((await own.Visit().SignIn("tianbao", Site.Password)).Redirect);
    }

    [Fact]
    public async Task Who_has_a_one_time_password_sees_nothing_else_until_it_is_changed()
    {
        using var own = new Site();
        await own.Look(db => db.Users.Where(a => a.UserName == "tianbao").ExecuteUpdateAsync(set => set.SetProperty(a => a.MustChangePassword, true)));
        var visitor = own.Visit();
        Assert.Equal("/password", (await visitor.SignIn("tianbao", Site.Password)).Redirect);
        foreach (var path in new[] { "/", "/projects", "/projects/new" }) Assert.Equal("/password", (await visitor.Get(path)).Redirect);
        Assert.Contains("一次性密码", (await visitor.Get("/password")).Text, StringComparison.Ordinal);

        await visitor.Post("/password", ("Old", Site.Password), ("New", Good), ("Again", Good));

        Assert.Equal("/", (await visitor.SignIn("tianbao", Good)).Redirect);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Get("/")).Status);
    }

    [Fact]
    public async Task Passwords_are_hashed_slowly()
    {
        var hash = Convert.FromBase64String((await site.Look(db => db.Users.Select(a => a.PasswordHash).FirstAsync()))!);
        Assert.Equal(1, hash[0]);
        Assert.Equal(2u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(1)));
        Assert.Equal(210_000u, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(hash.AsSpan(5)));
    }
}
