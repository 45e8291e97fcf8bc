using System.Net;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Tests.Features.Projects;

/// <summary>Who may open or do what, for every route of a project: role by role, own unit and another's, state by state.</summary>
public sealed class AccessTests(Site site) : IClassFixture<Site>
{
    private const int Ok = 200, Moved = 302, Forbidden = 403, Missing = 404, Conflict = 409;

    // route, own unit: tianbao 填报人, shenhe 审核人, lingdao 分管领导, xitong, anquan, shenji
    public static readonly TheoryData<string, int, int, int, int, int, int> Reading = new()
    {
        { "", Ok, Ok, Ok, Forbidden, Forbidden, Forbidden },
        { "/form.html", Ok, Ok, Ok, Forbidden, Forbidden, Forbidden },
        { "/form.pdf", Ok, Ok, Ok, Forbidden, Forbidden, Forbidden },
        { "/form.docx", Ok, Ok, Ok, Forbidden, Forbidden, Forbidden },
        { "/form.xlsx", Ok, Ok, Ok, Forbidden, Forbidden, Forbidden },
        { "/edit", Ok, Forbidden, Forbidden, Forbidden, Forbidden, Forbidden },
    };

    private static readonly string[] People = ["tianbao", "shenhe", "lingdao", "xitong", "anquan", "shenji"];

    [Theory, MemberData(nameof(Reading))]
    public async Task Reading_is_for_those_who_work_on_projects(string route, int tianbao, int shenhe, int lingdao, int xitong, int anquan, int shenji)
    {
        var id = await Id("287002", ReviewState.Draft);
        foreach (var (person, status) in People.Zip([tianbao, shenhe, lingdao, xitong, anquan, shenji]))
            Assert.Equal((person, status), (person, (int)(await (await site.SignedIn(person)).Get($"/projects/{id}{route}")).Status));
        Assert.Equal((HttpStatusCode.Found, true), await Anonymous($"/projects/{id}{route}"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/form.html")]
    [InlineData("/form.xlsx")]
    [InlineData("/form.docx")]
    [InlineData("/form.pdf")]
    public async Task Another_units_project_does_not_exist(string route)
    {
        var visitor = await site.SignedIn("tianbao");
        var (other, missing) = (await visitor.Get($"/projects/{await Id("287001")}{route}"), await visitor.Get($"/projects/2147483647{route}"));

        Assert.Equal((Missing, Missing), ((int)other.Status, (int)missing.Status));
        Assert.Equal(Shown(missing), Shown(other));
    }

    [Theory]
    [InlineData("edit", "tianbao")]
    [InlineData("step", "tianbao")]
    [InlineData("check", "tianbao")]
    [InlineData("resolution", "tianbao")]
    [InlineData("submission", "tianbao")]
    [InlineData("withdrawal", "tianbao")]
    [InlineData("return", "shenhe")]
    [InlineData("approval", "shenhe")]
    public async Task Nothing_can_be_done_to_another_units_project(string verb, string person)
    {
        var (id, before) = (await Id("287001"), await Changes());

        var answer = await (await site.SignedIn(person)).Post($"/projects/{id}/{verb}", Posted);

        Assert.Equal((HttpStatusCode.NotFound, before), (answer.Status, await Changes()));
    }

    [Theory]
    [InlineData("edit", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("step", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("check", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("resolution", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("submission", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("withdrawal", "shenhe", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("return", "tianbao", "lingdao", "xitong", "anquan", "shenji")]
    [InlineData("approval", "tianbao", "lingdao", "xitong", "anquan", "shenji")]
    public async Task Who_lacks_the_role_is_refused_and_nothing_changes(string verb, params string[] people)
    {
        var (id, before) = (await Id("287002"), await Changes());
        foreach (var person in people)
            Assert.Equal((person, Forbidden), (person, (int)(await (await site.SignedIn(person)).Post($"/projects/{id}/{verb}", Posted)).Status));
        Assert.Equal(before, await Changes());
    }

    // verb, person; draft, submitted, returned, approved
    public static readonly TheoryData<string, string, int, int, int, int> Steps = new()
    {
        { "submission", "zhangmin", Moved, Conflict, Moved, Conflict },
        { "withdrawal", "zhangmin", Conflict, Moved, Conflict, Conflict },
        { "return", "lijun", Conflict, Moved, Conflict, Conflict },
        { "approval", "lijun", Conflict, Moved, Conflict, Conflict },
    };

    [Theory, MemberData(nameof(Steps))]
    public async Task A_step_is_taken_from_its_own_states_only(string verb, string person, int draft, int submitted, int returned, int approved)
    {
        foreach (var (state, status) in Enum.GetValues<ReviewState>().Zip([draft, submitted, returned, approved]))
        {
            var (id, version) = await Brought(state, $"287-{verb}-{state}");
            var answer = await (await site.SignedIn(person)).Post($"/projects/{id}/{verb}", ("version", version.ToString()), ("opinion", "意见"));
            Assert.Equal((state, status), (state, (int)answer.Status));
        }
    }

    [Fact]
    public async Task A_new_project_is_filed_only_for_units_one_sees()
    {
        var visitor = await site.SignedIn("tianbao");
        var other = await site.Look(db => db.Units.Where(unit => unit.Code == "287001").Select(unit => unit.Id).SingleAsync());
        var answer = await visitor.Submit(await visitor.Get("/projects/new"), Sheet.Form, ("Name", "替别人填"), ("UnitId", other.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static (string, string?)[] Posted => [("Version", "1"), ("SubmitKey", Guid.NewGuid().ToString()), ("RowCount", "0"), ("Name", "改名"), ("opinion", "意见"), ("baseVersion", "1")];

    /// <summary>A project of unit 287001 that its people brought into a state.</summary>
    private async Task<(int Id, int Version)> Brought(ReviewState state, string code)
    {
        var (preparer, reviewer) = (await site.SignedIn("zhangmin"), await site.SignedIn("lijun"));
        var (id, version) = (await preparer.NewProject(Sheet.Complete(code, $"到{state.Chinese()}")), 1);
        if (state is not ReviewState.Draft) await preparer.Post($"/projects/{id}/submission", ("version", $"{version++}"));
        if (state is ReviewState.Returned) await reviewer.Post($"/projects/{id}/return", ("version", $"{version++}"), ("opinion", "请改"));
        if (state is ReviewState.Approved) await reviewer.Post($"/projects/{id}/approval", ("version", $"{version++}"));
        return (id, version);
    }

    private async Task<(HttpStatusCode, bool)> Anonymous(string path)
    {
        var page = await site.Visit().Get(path);
        return (page.Status, page.Redirect?.StartsWith("/session", StringComparison.Ordinal) == true);
    }

    private async Task<int> Id(string unit, ReviewState? state = null)
    {
        if (state is ReviewState.Draft && unit == "287002") return await (await site.SignedIn("tianbao")).NewProject(("Name", "还是草稿"));
        return await site.Look(db => db.Projects.Where(project => project.Unit.Code == unit && (state == null || project.State == state)).Select(project => project.Id).FirstAsync());
    }

    private Task<int> Changes() => site.Look(db => db.ProjectEvents.CountAsync());

    // The page's own number differs from answer to answer.
    private static string Shown(Page page) => page.Document.QuerySelector("main h1")!.TextContent;
}
