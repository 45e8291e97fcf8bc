namespace BudgetPerformance.Web.Features.Sessions;

/// <summary>The people the demo data comes with, offered on the sign-in page in Development only.</summary>
public static class DemoAccounts
{
    public const string Password = "Demo@2020-form";

    public static readonly IReadOnlyList<(string UserName, string Role)> All =
        [("tianbao", "填报人"), ("shenhe", "审核人"), ("lingdao", "分管领导"), ("xitong", "系统管理员"), ("anquan", "安全管理员"), ("shenji", "审计管理员")];
}
