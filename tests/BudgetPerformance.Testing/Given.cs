using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Testing;

/// <summary>Test data in which everything has a memorable default; a test names only what it is about.</summary>
public static class Given
{
    public static readonly DateTimeOffset Morning = new(2020, 1, 6, 1, 0, 0, TimeSpan.Zero);

    public static FiscalYear Year(int year = 2020, FormTemplate? template = null) => new(year, template ?? FormTemplate.Hebei2020);

    public static BudgetUnit Department(string code = "287", string name = "区委老干部局（部门）") => new(code, name);

    public static BudgetUnit Unit(string code = "287002", string name = "区委老干部局", BudgetUnit? department = null) => new(code, name, department ?? Department());

    public static Actor Preparer(string id = "tianbao", BudgetUnit? unit = null) => Person(id, "田宝", unit, Role.Preparer);

    public static Actor Reviewer(string id = "shenhe", BudgetUnit? unit = null) => Person(id, "沈合", unit, Role.Reviewer);

    public static Actor Person(string id, string name, BudgetUnit? unit, params Role[] roles)
    {
        unit ??= Unit();
        return new Actor(id, name, unit.Id, unit.Path, roles.ToHashSet());
    }

    public static Money TenThousand(decimal amount) => Money.Of(amount, MoneyUnit.TenThousandYuan);

    public static DisbursementPlan Plan(params decimal?[] points) => new([.. points.Select(p => p is { } value ? Percentage.Of(value) : (Percentage?)null)]);

    public static Indicator Indicator(string category = "产出指标", string kind = "数量指标", string name = "走访慰问人次", string target = "≥60人次", string description = "全年走访慰问的人次", string basis = "走访台账") =>
        new(category, kind, name, description, TargetValue.Read(target), basis);

    /// <summary>Details complete enough to be submitted.</summary>
    public static ProjectDetails Details(string code = "287-0101-TST-0001", string name = "走访慰问经费", decimal budget = 5m) => new(
        new ProjectCode(code), name, new Funding(TenThousand(budget), TenThousand(budget), null), "节日走访慰问离退休干部。", Plan(10, 40, 70, 100),
        Objective.Read("1、走访慰问离退休干部。\n2、了解并解决生活困难。"),
        [
            Indicator(),
            Indicator("效果指标", "社会效益指标", "困难问题解决率", "≥90%"),
            Indicator("满意度指标", "服务对象满意度指标", "离退休干部满意度", "≥95%", basis: "问卷调查"),
        ]);

    public static Project Project(ProjectDetails? details = null, BudgetUnit? unit = null, FiscalYear? year = null, Actor? by = null)
    {
        unit ??= Unit();
        return Domain.Projects.Project.Draft(year ?? Year(), unit, details ?? Details(), by ?? Preparer(unit: unit), Morning, Guid.NewGuid());
    }

    /// <summary>A project whose form has passed review, so that its ledger is open. Budget 5 万元, plan 10/40/70/100.</summary>
    public static Project Approved(ProjectDetails? details = null, BudgetUnit? unit = null, FiscalYear? year = null)
    {
        unit ??= Unit();
        var project = Project(details, unit, year);
        project.Submit(Preparer(unit: unit), Morning);
        project.Approve("", Reviewer(unit: unit), Morning);
        return project;
    }

    public static DutyDetails Duty(string title = "老干部活动阵地建设", params string[] refinements) =>
        new(null, title, "管理好活动阵地，组织离退休干部参加活动。", Domain.Departments.Duty.UsualLeadIn, new(Numbering.Bare, refinements.Length > 0 ? refinements : ["活动中心全年开放。", "活动按计划完成。"]));

    /// <summary>A statement with two goals, two duties and two safeguards.</summary>
    public static StatementDetails StatementDetails(string lead = "全心全意做好老干部工作。") => Domain.Departments.StatementDetails.Blank with
    {
        Lead = lead,
        Goals = new(Numbering.Arabic, ["落实政治待遇。", "落实生活待遇。"]),
        Duties = [Duty(), Duty("特困离退休干部帮扶", "能帮尽帮。")],
        Safeguards = new(Numbering.Chinese, ["组织领导到位。", "目标层层分解。"]),
    };

    public static DepartmentStatement Statement(StatementDetails? details = null, BudgetUnit? unit = null, FiscalYear? year = null, Actor? by = null, Guid? submitKey = null)
    {
        unit ??= Unit();
        return DepartmentStatement.Draft(year ?? Year(), unit, details ?? StatementDetails(), by ?? Preparer(unit: unit), Morning, submitKey ?? Guid.NewGuid());
    }

    public static Payment Payment(decimal yuan = 1000m, string on = "2020-03-12", FundSource source = FundSource.Fiscal, string voucher = "记-0312", string reason = "") =>
        new(DateOnly.Parse(on, CultureInfo.InvariantCulture), Money.Of(yuan, MoneyUnit.Yuan), source, voucher, "购置学习用品", reason);
}
