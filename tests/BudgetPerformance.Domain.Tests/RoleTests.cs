namespace BudgetPerformance.Domain.Tests;

public sealed class RoleTests
{
    [Fact]
    public void Roles_are_called_as_the_bureau_calls_them() =>
        Assert.Equal(["填报人", "审核人", "分管领导", "系统管理员", "安全管理员", "审计管理员"], Enum.GetValues<Role>().Select(role => role.Chinese()));
}
