using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Checkpoints;

public sealed class CheckpointPermitsTests
{
    private static readonly BudgetUnit Bureau = Given.Department();
    private static readonly BudgetUnit Unit = Given.Unit(department: Bureau);
    private static readonly Actor Leader = Given.Person("lingdao", "凌导", Unit, Role.LeaderInCharge);

    private static Rule? MaySeal(Actor? actor = null, BudgetUnit? unit = null, int month = 6, int[]? isSealed = null, int projects = 3, string today = "2020-07-01") =>
        CheckpointPermits.MaySeal(actor ?? Leader, unit ?? Unit, Given.Year(), new Checkpoint(month), (isSealed ?? [3]).ToHashSet(), projects, DateOnly.Parse(today));

    [Fact]
    public void A_leader_seals_the_next_checkpoint_once_its_month_is_over()
    {
        Assert.Null(MaySeal());
        Assert.Equal(CheckpointRules.MonthEnded, MaySeal(today: "2020-06-30"));
        Assert.Equal(CheckpointRules.InOrder, MaySeal(isSealed: []));
        Assert.Equal(CheckpointRules.NotSealedTwice, MaySeal(isSealed: [3, 6]));
    }

    [Fact]
    public void Only_a_leader_of_the_unit_or_of_one_above_it_seals()
    {
        Assert.Equal(CheckpointRules.LeaderSeals, MaySeal(Given.Reviewer(unit: Unit)));
        Assert.Equal(CheckpointRules.LeaderSeals, MaySeal(unit: Bureau));
        Assert.Null(MaySeal(Given.Person("juzhang", "局长", Bureau, Role.LeaderInCharge)));
    }

    [Fact]
    public void A_pack_is_neither_empty_nor_larger_than_a_bureau()
    {
        Assert.Equal(CheckpointRules.SomethingToSeal, MaySeal(projects: 0));
        Assert.Null(MaySeal(projects: SealedPack.MaxProjects));
        Assert.Equal(CheckpointRules.NotTooMany, MaySeal(projects: SealedPack.MaxProjects + 1));
    }

    [Theory]
    [InlineData(2, "2020-02-29")]
    [InlineData(6, "2020-06-30")]
    [InlineData(12, "2020-12-31")]
    public void A_checkpoint_is_the_last_day_of_its_month(int month, string day) =>
        Assert.Equal(DateOnly.Parse(day), new Checkpoint(month).LastDayOf(2020));
}
