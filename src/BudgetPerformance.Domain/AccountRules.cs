namespace BudgetPerformance.Domain;

/// <summary>The rules of accounts and of who may hold which role.</summary>
public static class AccountRules
{
    public static readonly Rule NameUnique = new("账号-1", "已有同名账号，请换一个。");
    public static readonly Rule NotOneselfRoles = new("账号-2", "不能修改自己的角色，请由另一位安全管理员操作。");
    public static readonly Rule NotOneself = new("账号-3", "不能停用自己的账号，也不能在这里重置自己的密码。");
    public static readonly Rule AuditApart = new("账号-4", "审计管理员不能同时担任系统管理员或安全管理员。");
    public static readonly Rule SystemAdministratorLeft = new("账号-5", "这是最后一位可以登录的系统管理员，请先授权另一位。");
    public static readonly Rule SecurityAdministratorLeft = new("账号-6", "这是最后一位可以登录的安全管理员，请先授权另一位。");
    public static readonly Rule PowerApart = new("账号-9", "该账号担任您没有的管理员角色，您不能改它的资料、重置它的密码或停用它；请由担任同样角色的管理员操作，或者先请安全管理员收回该角色。");
    public static readonly Rule UnitKnown = new("账号-8", "没有这个单位，请重新选择。");
    public static readonly Rule LatestSeen = new("账号-7", "该账号在您打开之后被别人修改过，请看过现在的内容再操作。");
}
