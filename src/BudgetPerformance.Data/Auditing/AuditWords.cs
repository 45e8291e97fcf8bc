using BudgetPerformance.Data.Identity;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Checkpoints;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;
using Microsoft.AspNetCore.Identity;

namespace BudgetPerformance.Data.Auditing;

/// <summary>The audit trail's words for people.</summary>
public static class AuditWords
{
    /// <summary>A sign-in, or a try at one.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Reading the trail, which is told in the trail.</summary>
    public const string Read = nameof(Read);

    /// <summary>A file that left the house.</summary>
    public const string Exported = nameof(Exported);

    /// <summary>A role given to an account.</summary>
    public const string AccountRole = nameof(AccountRole);

    /// <summary>What may be done.</summary>
    public static readonly IReadOnlyDictionary<string, string> Actions = new Dictionary<string, string>
    {
        [SignedIn] = "登录",
        ["Created"] = "新增",
        ["Changed"] = "变更",
        ["Deleted"] = "删除",
        [Exported] = "导出",
        [Read] = "查阅",
        [nameof(ProjectEventKind.Drafted)] = "新建",
        [nameof(ProjectEventKind.Revised)] = "修改",
        [nameof(ProjectEventKind.Linked)] = ProjectEventKind.Linked.Chinese(),
        [nameof(ProjectEventKind.Submitted)] = "提交",
        [nameof(ProjectEventKind.Withdrawn)] = "撤回",
        [nameof(ProjectEventKind.Returned)] = "退回",
        [nameof(ProjectEventKind.Discarded)] = ProjectEventKind.Discarded.Chinese(),
        [nameof(ProjectEventKind.Approved)] = "审核通过",
        [nameof(ProjectEventKind.Paid)] = ProjectEventKind.Paid.Chinese(),
        [nameof(ProjectEventKind.Refunded)] = ProjectEventKind.Refunded.Chinese(),
        [nameof(ProjectEventKind.Corrected)] = ProjectEventKind.Corrected.Chinese(),
        [nameof(ProjectEventKind.ImportUndone)] = ProjectEventKind.ImportUndone.Chinese(),
        [nameof(ProjectEventKind.Adjusted)] = ProjectEventKind.Adjusted.Chinese(),
        [nameof(ProjectEventKind.Explained)] = ProjectEventKind.Explained.Chinese(),
        [nameof(ProjectEventKind.Urged)] = ProjectEventKind.Urged.Chinese(),
        [nameof(ProjectEventKind.Sealed)] = "封存",
        [nameof(ProjectEventKind.Reopened)] = "解除封存",
        [nameof(ImportState.Imported)] = "导入",
        [nameof(ImportState.Undone)] = "撤销导入",
        [nameof(ImportState.Abandoned)] = "放弃导入",
    };

    /// <summary>The kinds of things it may be done to.</summary>
    public static readonly IReadOnlyDictionary<string, string> Subjects = new Dictionary<string, string>
    {
        [nameof(Project)] = "项目",
        ["Dashboard"] = "支出进度报告",
        ["ProjectList"] = "项目列表",
        ["BudgetBook"] = "预算文本",
        [nameof(DepartmentStatement)] = "部门整体绩效目标",
        [nameof(DutyTree)] = "职责与项目对照表",
        [nameof(Account)] = "账号",
        [AccountRole] = "角色授权",
        [nameof(BudgetUnit)] = "单位",
        [nameof(FiscalYear)] = "预算年度",
        [nameof(SealedPack)] = "封存包",
        [nameof(PaymentList)] = "支付清单",
        [nameof(TemplateUpload)] = "填报模板",
        [nameof(BookImport)] = "导入的绩效文本",
        [nameof(AuditRow)] = "审计记录",
        [nameof(IdentityRole)] = "角色",
    };

    private static readonly Dictionary<string, string> Fields = new()
    {
        [nameof(Account.UserName)] = "账号",
        [nameof(Account.DisplayName)] = "姓名",
        [nameof(Account.UnitId)] = "单位",
        [nameof(Account.PasswordHash)] = "密码",
        [nameof(Account.MustChangePassword)] = "须修改密码",
        [nameof(Account.IsDisabled)] = "停用",
        [nameof(Account.LockoutEnd)] = "锁定到",
        [nameof(Account.LockoutEnabled)] = "输错密码时锁定",
        [nameof(IdentityUserRole<string>.UserId)] = "账号编号",
        [nameof(IdentityUserRole<string>.RoleId)] = "角色",
        [nameof(BudgetUnit.Id)] = "编号",
        [nameof(BudgetUnit.Code)] = "编码",
        [nameof(BudgetUnit.Name)] = "名称",
        [nameof(BudgetUnit.Path)] = "层级",
        [nameof(BudgetUnit.ParentId)] = "上级单位",
        [nameof(BudgetUnit.IsClosed)] = "停用",
        [nameof(FiscalYear.Year)] = "预算年度",
        [nameof(FiscalYear.Template)] = "表样",
        [nameof(FiscalYear.StatusRules)] = "进度判定规则",
        [nameof(SealedPack.Number)] = "封存号",
        [nameof(SealedPack.Month)] = "时点月份",
        [nameof(SealedPack.Edition)] = "第几次封存",
        [nameof(SealedPack.Projects)] = "项目数",
        [nameof(SealedPack.PreviousNumber)] = "上一包",
        [nameof(SealedPack.PreviousHash)] = "上一包总校验值",
        [nameof(SealedPack.Hash)] = "数据校验值",
        [nameof(SealedPack.PrintedCode)] = "校验码",
        [nameof(SealedPack.ClosingHash)] = "总校验值",
        [nameof(SealedPack.SealedById)] = "封存人编号",
        [nameof(SealedPack.SealedBy)] = "封存人",
        [nameof(SealedPack.SealedAt)] = "封存时间",
        [nameof(SealedPack.UnitPath)] = "单位层级",
        [nameof(PackReopening.PackId)] = "封存包编号",
        [nameof(PackReopening.Reason)] = "原因",
        [nameof(PackReopening.ReopenedById)] = "解除人编号",
        [nameof(PackReopening.ReopenedBy)] = "解除人",
        [nameof(PackReopening.ReopenedAt)] = "解除时间",
        [nameof(Upload.FileName)] = "文件名",
        [nameof(Upload.State)] = "状态",
        [nameof(PaymentList.Rows)] = "行数",
        [nameof(PaymentList.New)] = "导入行数",
        [nameof(PaymentList.Sum)] = "导入金额（元）",
        [nameof(TemplateUpload.Sheets)] = "表数",
        [nameof(TemplateUpload.Created)] = "新增项目数",
        [nameof(TemplateUpload.Changed)] = "修改项目数",
        [nameof(BookImport.Drafted)] = "新建项目数",
        [nameof(BookImport.Revised)] = "修改数",
        [nameof(ProjectEvent.Opinion)] = "意见或内容",
        ["Filter"] = "查阅范围",
    };

    /// <summary>The action as people call it.</summary>
    public static string Action(string action) => Actions.GetValueOrDefault(action, action);

    /// <summary>The kind of thing as people call it.</summary>
    public static string Subject(string subject) => Subjects.GetValueOrDefault(subject, subject);

    /// <summary>A column of an account, a unit or a year as people call it.</summary>
    public static string Field(string field) => Fields.GetValueOrDefault(field, field);

    /// <summary>The result as people call it.</summary>
    public static string Chinese(this AuditResult result) => result == AuditResult.Succeeded ? "成功" : "拒绝";
}
