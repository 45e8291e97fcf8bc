using System.Net;

namespace BudgetPerformance.Web.Tests.Infrastructure.Binding;

public sealed class StrictBindersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("UserName=tianbao&UserName=shenhe", "UserName")]
    [InlineData("Password=a&Password=b&UserName=tianbao", "Password")]
    public async Task What_comes_twice_is_refused(string body, string field)
    {
        var page = await site.Visit().PostRaw("/session", body);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("无法识别", page.ErrorAt(field)!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tianbao%00", "第 8 个字无法识别")]
    [InlineData("%C0%CF%B8%C9", "第 1 个字无法识别")]
    [InlineData("%ED%A0%80", "第 1 个字无法识别")]
    [InlineData("tian%E2%80%8Bbao", "看不见的字符")]
    [InlineData("tian%0Abao", "只能填一行")]
    [InlineData("tian%1Bbao", "控制字符")]
    public async Task Broken_text_is_refused_at_its_own_field(string name, string says)
    {
        var page = await site.Visit().PostRaw("/session", $"UserName={name}&Password=x");
        Assert.Contains(says, page.ErrorAt("UserName")!, StringComparison.Ordinal);
        Assert.Null(page.ErrorAt("Password"));
    }

    [Fact]
    public async Task The_query_fills_in_no_form()
    {
        var page = await site.Visit().PostRaw($"/session?UserName=tianbao&Password={Site.Password}", "x=1");
        Assert.Equal("请填写账号。", page.ErrorAt("UserName"));
    }

    [Theory]
    [InlineData("?culture=en-US")]
    [InlineData("?ui-culture=de")]
    public async Task No_address_changes_the_language(string query)
    {
        var page = await site.Visit().PostRaw("/session" + query, "x=1");
        Assert.Equal("请填写密码。", page.ErrorAt("Password"));
    }
}
