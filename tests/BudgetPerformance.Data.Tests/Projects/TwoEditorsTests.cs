using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Testing;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Data.Tests.Projects;

public sealed class TwoEditorsTests
{
    public static TheoryData<string> Both => Databases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_second_of_two_saves_is_refused_and_changes_nothing(string provider)
    {
        await using var database = await Databases.New(provider);
        var project = await database.Save(Given.Project());
        await Revise(database, project.Id, seen: 1, Given.Details(name: "先保存的"));

        await Assert.ThrowsAsync<StaleEdit>(() => Revise(database, project.Id, seen: 1, Given.Details(name: "后保存的")));

        var kept = await database.Open().Projects.WithHistory().SingleAsync(p => p.Id == project.Id);
        Assert.Equal(("先保存的", 2, 2), (kept.Name, kept.Version, kept.Events.Count));
        Assert.Equal(2, await database.Open().AuditRows.CountAsync(row => row.ProjectId == project.Id));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Two_editors_who_both_add_or_remove_lines_do_not_mix(string provider)
    {
        await using var database = await Databases.New(provider);
        var details = Given.Details();
        var project = await database.Save(Given.Project(details));
        foreach (var indicators in new[] { (Domain.Objectives.Indicator[])[.. details.Indicators, Given.Indicator(name: "第四条")], [details.Indicators[0]] })
        {
            var version = (await database.Open().Projects.SingleAsync()).Version;
            using var mine = await Editor(database, project.Id);
            using var theirs = await Editor(database, project.Id);
            await theirs.Save(version, details with { Indicators = indicators });
            await Assert.ThrowsAsync<StaleEdit>(() => mine.Save(version, details with { Indicators = [.. indicators.Reverse()] }));
            Assert.Equal(indicators, (await database.Open().Projects.SingleAsync()).Indicators);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Many_editors_leave_one_chain_of_versions(string provider)
    {
        const int editors = 8, saves = 10;
        await using var database = await Databases.New(provider);
        var project = await database.Save(Given.Project());
        var accepted = 0;
        await Parallel.ForEachAsync(Enumerable.Range(0, editors), async (editor, _) =>
        {
            for (var i = 0; i < saves; i++)
            {
                var seen = (await database.Open().Projects.AsNoTracking().SingleAsync(p => p.Id == project.Id, CancellationToken.None)).Version;
                try
                {
                    await Revise(database, project.Id, seen, Given.Details(name: $"{editor}-{i}"));
                    Interlocked.Increment(ref accepted);
                }
                catch (StaleEdit)
                {
                }
            }
        });

        var kept = await database.Open().Projects.WithHistory().SingleAsync(p => p.Id == project.Id);
        Assert.Equal(Enumerable.Range(1, accepted + 1), kept.Events.Select(e => e.Version));
        Assert.Equal(accepted + 1, kept.Version);
        Assert.Equal(kept.Name, kept.Events.SelectMany(e => e.Changes).Last(change => change.Field == ProjectFields.Name).After);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_code_twice_in_a_unit_and_year_is_refused_by_its_rule(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, year) = (Given.Unit(), Given.Year());
        await database.Save(Given.Project(Given.Details("287-ab-1"), unit, year));

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => database.Save(Given.Project(Given.Details("２８７－ＡＢ－１"), unit, year)));

        Assert.Equal(ProjectRules.CodeUnique, refusal.Rule);
        await database.Save(Given.Project(Given.Details(""), unit, year));
        await database.Save(Given.Project(Given.Details(""), unit, year));
        await database.Save(Given.Project(Given.Details("287-ab-1"), unit, Given.Year(2021)));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task The_same_page_sent_twice_makes_one_project(string provider)
    {
        await using var database = await Databases.New(provider);
        var (unit, year, key) = (Given.Unit(), Given.Year(), Guid.NewGuid());
        var actor = Given.Preparer();
        await database.Save(Project.Draft(year, unit, Given.Details(""), actor, Given.Morning, key));

        await Assert.ThrowsAsync<SentTwice>(() => database.Save(Project.Draft(year, unit, Given.Details(""), actor, Given.Morning, key)));

        Assert.Equal(1, await database.Open().Projects.SentWith(actor, key).CountAsync());
        await database.Save(Project.Draft(year, unit, Given.Details(""), Given.Preparer("another"), Given.Morning, key));
    }

    private static async Task Revise(TestDatabase database, int id, int seen, ProjectDetails details)
    {
        using var editor = await Editor(database, id);
        await editor.Save(seen, details);
    }

    private static async Task<OpenEditor> Editor(TestDatabase database, int id)
    {
        var db = database.Open();
        return new(db, await db.Projects.WithForm().SingleAsync(p => p.Id == id));
    }

    private sealed record OpenEditor(BudgetDbContext Db, Project Project) : IDisposable
    {
        public Task<int> Save(int seen, ProjectDetails details)
        {
            Project.Revise(details, Given.Preparer(unit: Project.Unit), Given.Morning.AddHours(1), Guid.NewGuid());
            Db.Expect(Project, seen);
            return Db.SaveChangesAsync();
        }

        public void Dispose() => Db.Dispose();
    }
}
