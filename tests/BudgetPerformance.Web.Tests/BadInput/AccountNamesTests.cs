using System.Net;

namespace BudgetPerformance.Web.Tests.BadInput;

public sealed class AccountNamesTests(EntryDesk desk) : IClassFixture<EntryDesk>
{
    [Theory]
    [InlineData("\u0410nna")]
    [InlineData("xit\u043Eng")]
    [InlineData("ｘitong")]
    public async Task T12_a_letter_that_only_looks_latin_is_refused_in_an_account(string name)
    {
        var admin = await desk.Site.SignedIn("xitong");
        var before = await desk.Site.Look(db => Task.FromResult(db.Users.Count()));

        var answer = await admin.Post("/admin/accounts", ("UserName", name), ("DisplayName", "安娜"), ("UnitId", "1"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "账号只能用英文字母、数字和 - . _ @ + 。"), (answer.Status, answer.ErrorAt("UserName")));
        Assert.Equal((name, "安娜"), (answer.Document.GetElementById("UserName")!.GetAttribute("value"), answer.Document.GetElementById("DisplayName")!.GetAttribute("value")));
        EntryCase.AssertChinese(answer);
        Assert.Equal(before, await desk.Site.Look(db => Task.FromResult(db.Users.Count())));
    }

    [Theory]
    [InlineData("T6", "%EF%BF%BE")]
    [InlineData("T6", "%EF%BF%BF")]
    [InlineData("T4", "%00")]
    [InlineData("T7", "%ED%A0%80")]
    public async Task What_is_no_character_is_found_nowhere_and_breaks_no_list(string number, string encoded)
    {
        foreach (var visitor in new[] { (desk.Visitor, "/projects"), (await desk.Site.SignedIn("xitong"), "/admin/accounts") })
        {
            var answer = await visitor.Item1.Get($"{visitor.Item2}?text=%E8%80%81{encoded}");
            Assert.Contains((int)answer.Status, new[] { 200, 400 });
            Assert.Empty(answer.Document.QuerySelectorAll("main table.list tbody th a"));
            EntryCase.AssertChinese(answer);
        }
        Assert.NotEmpty(number);
    }
}
