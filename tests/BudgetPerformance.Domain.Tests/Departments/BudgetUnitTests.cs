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

    [Theory]
    [InlineData("")]
    [InlineData("28700a")]
    [InlineData("２８７")]
    [InlineData("287/1")]
    [InlineData("123456789012345678901")]
    public void A_code_is_made_of_digits(string code) => Assert.Equal(DepartmentRules.CodeIsDigits, Assert.Throws<RuleBroken>(() => new BudgetUnit(code, "单位")).Rule);

    [Fact]
    public void Nothing_is_added_below_a_closed_unit_until_it_is_reopened()
    {
        var department = Given.Department();
        department.Close();
        Assert.Equal(DepartmentRules.ParentOpen, Assert.Throws<RuleBroken>(() => new BudgetUnit("287002", "单位", department)).Rule);
        department.Reopen();
        Assert.Equal(1, new BudgetUnit("287002", "单位", department).Depth);
    }

    [Fact]
    public void The_tree_grows_as_deep_as_a_path_has_room()
    {
        var unit = new BudgetUnit(new string('1', BudgetUnit.CodeMaxLength), "部门");
        Assert.Equal(DepartmentRules.NotTooDeep, Assert.Throws<RuleBroken>(() =>
        {
            while (unit.Depth < 100) unit = new BudgetUnit(unit.Code, "下级", unit);
        }).Rule);
        Assert.Equal(8, unit.Depth);
    }
}
