using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Testing;

namespace BudgetPerformance.Domain.Tests.Departments;

public sealed class BudgetUnitTests
{
    [Fact]
    public void Paths_lead_from_the_department_down()
    {
        var department = Given.Department();
        Assert.Equal(("/287/", "/287/287002/"), (department.Path, new BudgetUnit("287002", "区委老干部局", department).Path));
    }

    [Fact]
    public void A_person_sees_their_unit_and_what_is_below_it_and_no_other()
    {
        var leader = Given.Person("lingdao", "凌导", Given.Department("28"), Role.LeaderInCharge);
        Assert.True(leader.Sees("/28/"));
        Assert.True(leader.Sees("/28/28001/"));
        Assert.False(leader.Sees("/287/"));
        Assert.False(Given.Preparer().Sees("/287/"));
    }

    [Fact]
    public void Code_and_name_are_printed_in_one() => Assert.Equal("287002区委老干部局", Given.Unit().CodeAndName);
}
