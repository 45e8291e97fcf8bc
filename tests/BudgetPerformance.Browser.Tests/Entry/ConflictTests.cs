using BudgetPerformance.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace BudgetPerformance.Browser.Tests.Entry;

/// <summary>Two people at one table.</summary>
public sealed class ConflictTests(Chromium chromium, Site site) : BrowserTests(chromium, site)
{
    [Fact]
    public async Task The_second_to_save_chooses_field_by_field_and_nothing_is_lost()
    {
        await using var first = await SignedIn("tianbao");
        await using var second = (await SignedIn("tianbao")).Expecting(409);
        var (theirs, mine) = (new EntrySheet(first.Page), new EntrySheet(second.Page));
        await theirs.New();
        await theirs.Type("Name", "两个人一起改的项目");
        await theirs.Save();
        await mine.Open(first.Page.Url);

        await theirs.Field("Purpose").FillAsync("先保存的人写的用途");
        await theirs.Field("Budget").FillAsync("7.00");
        await theirs.Save();

        await mine.Field("Purpose").FillAsync("后保存的人写的用途");
        await mine.Field("Objectives").FillAsync("后保存的人写的目标");
        await second.Page.Locator("[data-save]").ClickAsync();
        var purpose = second.Page.Locator("fieldset[data-field=Purpose]");
        await Expect(purpose).ToContainTextAsync("先保存的人写的用途");
        await Expect(purpose).ToContainTextAsync("后保存的人写的用途");
        await second.AssertAccessible();
        await second.Picture("conflict");
        await purpose.Locator("[value=Mine]").CheckAsync();
        await second.Page.Locator("form.conflict button[value=save]").Last.ClickAsync();

        await Expect(mine.Field("Purpose")).ToHaveValueAsync("后保存的人写的用途");
        await Expect(mine.Field("Objectives")).ToHaveValueAsync("后保存的人写的目标");
        await Expect(mine.Field("Budget")).ToHaveValueAsync("7.00");
    }
}
