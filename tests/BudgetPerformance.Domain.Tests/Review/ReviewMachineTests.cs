using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Review;

public sealed class ReviewMachineTests
{
    private static readonly Dictionary<string, Actor> People = new()
    {
        ["填报人"] = Given.Preparer(),
        ["同事"] = Given.Preparer("tongshi"),
        ["部门填报人"] = Given.Preparer("bumen", Given.Department()),
        ["外单位填报人"] = Given.Preparer("waidanwei", Given.Unit("288001")),
        ["审核人"] = Given.Reviewer(),
        ["外单位审核人"] = Given.Reviewer("waishen", Given.Unit("288001")),
        ["填报人兼审核人"] = Given.Person("tianbao", "田宝", null, Role.Preparer, Role.Reviewer),
        ["分管领导"] = Given.Person("lingdao", "凌导", Given.Department(), Role.LeaderInCharge),
        ["系统管理员"] = Given.Person("xitong", "席通", null, Role.SystemAdministrator),
        ["安全管理员"] = Given.Person("anquan", "安全", null, Role.SecurityAdministrator),
        ["审计管理员"] = Given.Person("shenji", "沈计", null, Role.AuditAdministrator),
    };

    // Who may do what where: a dot is done, a number is the rule of review that refuses it.
    private const string Table = """
                             填报人 同事 部门填报人 外单位填报人 审核人 外单位审核人 填报人兼审核人 分管领导 系统管理员 安全管理员 审计管理员
        Draft     Revise     .      .    .          7            7      7            .              7        7          7          7
        Draft     Submit     .      .    .          7            7      7            .              7        7          7          7
        Draft     Withdraw   4      4    4          7            7      7            4              7        7          7          7
        Draft     Return     8      8    8          8            4      8            4              8        8          8          8
        Draft     Approve    8      8    8          8            4      8            4              8        8          8          8
        Submitted Revise     2      2    2          7            7      7            2              7        7          7          7
        Submitted Submit     3      3    3          7            7      7            3              7        7          7          7
        Submitted Withdraw   .      11   11         7            7      7            .              7        7          7          7
        Submitted Return     8      8    8          8            .      8            6              8        8          8          8
        Submitted Approve    8      8    8          8            .      8            6              8        8          8          8
        Returned  Revise     .      .    .          7            7      7            .              7        7          7          7
        Returned  Submit     .      .    .          7            7      7            .              7        7          7          7
        Returned  Withdraw   4      4    4          7            7      7            4              7        7          7          7
        Returned  Return     8      8    8          8            4      8            4              8        8          8          8
        Returned  Approve    8      8    8          8            4      8            4              8        8          8          8
        Approved  Revise     2      2    2          7            7      7            2              7        7          7          7
        Approved  Submit     3      3    3          7            7      7            3              7        7          7          7
        Approved  Withdraw   4      4    4          7            7      7            4              7        7          7          7
        Approved  Return     8      8    8          8            4      8            4              8        8          8          8
        Approved  Approve    8      8    8          8            4      8            4              8        8          8          8
        """;

    public static TheoryData<ReviewState, string, string, string?> Cases()
    {
        var rows = Table.Split('\n').Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        var cases = new TheoryData<ReviewState, string, string, string?>();
        foreach (var row in rows.Skip(1))
            for (var i = 0; i < rows[0].Length; i++)
                cases.Add(Enum.Parse<ReviewState>(row[0]), row[1], rows[0][i], row[i + 2] == "." ? null : "审核-" + row[i + 2]);
        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Who_may_take_which_step_in_which_state(ReviewState state, string verb, string who, string? refusedBy)
    {
        var project = In(state);
        var (version, events) = (project.Version, project.Events.Count);
        var refusal = Record.Exception(() => Do(project, verb, People[who]));
        if (refusedBy is null)
        {
            Assert.Null(refusal);
            Assert.Equal(After(state, verb), project.State);
            Assert.Equal((version + 1, events + 1), (project.Version, project.Events.Count));
            return;
        }
        Assert.Equal(refusedBy, Assert.IsType<RuleBroken>(refusal).Rule.Code);
        Assert.Equal((state, version, events), (project.State, project.Version, project.Events.Count));
    }

    [Fact]
    public void The_codes_in_the_table_are_these_rules() => Assert.Equal(
        ["审核-2", "审核-3", "审核-4", "审核-6", "审核-7", "审核-8", "审核-11"],
        new[] { ReviewRules.OnlyWhileOpen, ReviewRules.OnlyFromDraftOrReturned, ReviewRules.OnlyWhileSubmitted, ReviewRules.FourEyes, ReviewRules.PreparerOnly, ReviewRules.ReviewerOnly, ReviewRules.SubmitterWithdraws }.Select(rule => rule.Code));

    [Fact]
    public void Who_changed_it_last_does_not_decide_even_when_somebody_else_submitted()
    {
        var project = Given.Project();
        var both = Given.Person("tongshi", "童石", null, Role.Preparer, Role.Reviewer);
        project.Revise(project.Details with { Purpose = "改过的用途" }, both, Given.Morning, Guid.NewGuid());
        project.Submit(Given.Preparer(), Given.Morning);
        Assert.Equal(ReviewRules.FourEyes, Assert.Throws<RuleBroken>(() => project.Approve("", both, Given.Morning)).Rule);
        Assert.Equal(ReviewRules.FourEyes, Assert.Throws<RuleBroken>(() => project.Return("理由", both, Given.Morning)).Rule);
        project.Approve("", Given.Reviewer(), Given.Morning);
    }

    [Fact]
    public void An_incomplete_form_is_not_submitted_and_everything_missing_is_listed()
    {
        var project = Given.Project(Given.Details() with { Purpose = "", Code = new ProjectCode("") });
        var refusal = Assert.Throws<RuleBroken>(() => project.Submit(Given.Preparer(), Given.Morning));
        Assert.Equal(ReviewRules.CompleteBeforeSubmission, refusal.Rule);
        Assert.Equal([ProjectFields.Code, ProjectFields.Purpose], refusal.Objections.Select(finding => finding.Field));
        Assert.Equal(ReviewState.Draft, project.State);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000\n")]
    public void A_form_is_not_returned_without_a_reason(string reason)
    {
        var project = In(ReviewState.Submitted);
        Assert.Equal(ReviewRules.ReasonGiven, Assert.Throws<RuleBroken>(() => project.Return(reason, Given.Reviewer(), Given.Morning)).Rule);
    }

    [Fact]
    public void A_closed_year_or_unit_takes_no_entry_but_is_still_reviewed()
    {
        var (year, unit) = (Given.Year(), Given.Unit());
        var project = Given.Project(year: year, unit: unit);
        project.Submit(Given.Preparer(), Given.Morning);
        year.Close();
        unit.Close();
        Assert.Equal(ReviewRules.UnitOpen, Assert.Throws<RuleBroken>(() => Given.Project(year: year, unit: unit)).Rule);
        unit.Reopen();
        Assert.Equal(ReviewRules.YearOpen, Assert.Throws<RuleBroken>(() => Given.Project(year: year, unit: unit)).Rule);
        project.Return("请补充", Given.Reviewer(), Given.Morning);
        Assert.Equal(ReviewRules.YearOpen, ReviewPermits.MaySubmit(Given.Preparer(), project));
        year.Reopen();
        project.Submit(Given.Preparer(), Given.Morning);
    }

    [Fact]
    public void Every_state_has_a_name() => Assert.All(Enum.GetValues<ReviewState>(), state => Assert.NotEmpty(state.Chinese()));

    private static Project In(ReviewState state)
    {
        var project = Given.Project();
        if (state is ReviewState.Draft) return project;
        project.Submit(Given.Preparer(), Given.Morning);
        if (state is ReviewState.Returned) project.Return("请补充", Given.Reviewer(), Given.Morning);
        if (state is ReviewState.Approved) project.Approve("", Given.Reviewer(), Given.Morning);
        return project;
    }

    private static void Do(Project project, string verb, Actor actor)
    {
        switch (verb)
        {
            case "Revise": project.Revise(project.Details, actor, Given.Morning, Guid.NewGuid()); break;
            case "Submit": project.Submit(actor, Given.Morning); break;
            case "Withdraw": project.Withdraw(actor, Given.Morning); break;
            case "Return": project.Return("请补充", actor, Given.Morning); break;
            default: project.Approve("", actor, Given.Morning); break;
        }
    }

    private static ReviewState After(ReviewState state, string verb) => verb switch
    {
        "Submit" => ReviewState.Submitted,
        "Withdraw" => ReviewState.Draft,
        "Return" => ReviewState.Returned,
        "Approve" => ReviewState.Approved,
        _ => state,
    };
}
