using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Data.Tests.Queries;

public sealed class ProjectListQueryTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_adds_up_what_the_filter_finds_and_not_what_the_page_shows(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, year) = (Given.Unit(), Given.Year());
        foreach (var (code, amount) in new[] { ("A-1", 1.5m), ("A-2", 0.0001m), ("A-3", 968.1918m), ("B-1", 7m) })
            await database.Save(Given.Project(Given.Details(code, $"项目{code}", amount), unit, year));

        var list = new ProjectListQuery(database.Open(), Given.Preparer(unit: unit), new ProjectFilter(Year: 2020, UnitCode: "287", State: ReviewState.Draft, Text: "项目a-"));

        Assert.Equal(new ProjectTotals(3, Given.TenThousand(969.6919m), Given.TenThousand(969.6919m), Money.Zero), await list.TotalsAsync());
        Assert.Equal(["A-3", "A-1"], (await list.PageAsync(ProjectSort.Budget, descending: true, page: 1, size: 2)).Select(row => row.Code.Text));
        Assert.Equal(["A-2"], (await list.PageAsync(ProjectSort.Budget, descending: true, page: 2, size: 2)).Select(row => row.Code.Text));
        Assert.Equal(3, await list.AllAsync(ProjectSort.Unit, descending: false).CountAsync());
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_list_without_anything_adds_up_to_nothing(string provider)
    {
        await using var database = await Databases.New(provider);
        Assert.Equal(ProjectTotals.None, await new ProjectListQuery(database.Open(), Given.Preparer(), new ProjectFilter()).TotalsAsync());
    }

    [Theory]
    [InlineData("100%", new[] { "p" })]
    [InlineData("a_b", new[] { "u" })]
    [InlineData("[1]", new[] { "b" })]
    [InlineData("\\", new[] { "s" })]
    [InlineData("'; DROP TABLE Projects; --", new[] { "q" })]
    [InlineData("ｐ-１", new[] { "p" })]
    [InlineData("𠮷", new[] { "r" })]
    [InlineData("%", new[] { "p" })]
    [InlineData("", new[] { "b", "p", "q", "r", "s", "u" })]
    public async Task What_is_searched_for_is_meant_literally(string text, string[] found)
    {
        foreach (var provider in Databases.Here)
        {
            await using var database = await Databases.New(provider);
            var (unit, year) = (Given.Unit(), Given.Year());
            foreach (var (code, name) in new[] { ("P-1", "完成100%的项目"), ("U-1", "a_b的项目"), ("B-1", "项目[1]"), ("S-1", "项\\目"), ("Q-1", "'; DROP TABLE Projects; --"), ("R-1", "𠮷䶮项目"), })
                await database.Save(Given.Project(Given.Details(code, name) with { Purpose = "用途" }, unit, year));

            var list = new ProjectListQuery(database.Open(), Given.Preparer(unit: unit), new ProjectFilter(Text: text));
            Assert.Equal(found, (await list.PageAsync(ProjectSort.Code, descending: false, 1, 10)).Select(row => row.Code.Text[..1].ToLowerInvariant()));
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_person_sees_their_own_unit_and_what_is_below_it(string provider)
    {
        await using var database = await Databases.New(provider);
        var year = Given.Year();
        var bureau = Given.Department();
        var (own, sibling, stranger) = (new BudgetUnit("287002", "本单位", bureau), new BudgetUnit("287003", "兄弟单位", bureau), new BudgetUnit("2870", "名字像的部门"));
        foreach (var unit in new[] { own, sibling, stranger })
            await database.Save(Given.Project(Given.Details($"C-{unit.Code}"), unit, year, Given.Preparer(unit: unit)));

        async Task<string[]> SeenBy(Actor actor) =>
            [.. (await new ProjectListQuery(database.Open(), actor, new ProjectFilter()).PageAsync(ProjectSort.Unit, false, 1, 10)).Select(row => row.UnitCode)];

        Assert.Equal(["287002"], await SeenBy(Given.Preparer(unit: own)));
        Assert.Equal(["287002", "287003"], await SeenBy(Given.Person("lingdao", "凌导", bureau, Role.LeaderInCharge)));
        Assert.Empty(await SeenBy(Given.Person("xitong", "习统", bureau, Role.SystemAdministrator)));
    }
}
