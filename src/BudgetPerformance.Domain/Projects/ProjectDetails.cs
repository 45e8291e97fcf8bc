using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Domain.Projects;

/// <summary>Everything a 填报人 fills in on the form, complete or not. Texts are kept exactly as typed, line breaks as \n.</summary>
/// <param name="Code">项目编码; empty where none has been given yet.</param>
/// <param name="Name">项目名称; the one thing every draft has.</param>
/// <param name="Funding">预算数, 财政资金, 其他资金</param>
/// <param name="Purpose">资金用途</param>
/// <param name="Plan">资金支出计划</param>
/// <param name="Objectives">绩效目标, in order</param>
/// <param name="Indicators">The indicators in the order of the form, none of them blank.</param>
public sealed record ProjectDetails(
    ProjectCode Code, string Name, Funding Funding, string Purpose, DisbursementPlan Plan, IReadOnlyList<Objective> Objectives, IReadOnlyList<Indicator> Indicators);
