using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Domain.Projects;

/// <summary>The paths of a project's fields, the same on the entry page, in findings, in differences and in the form grid.</summary>
public static partial class ProjectFields
{
    public const string Code = "Code";
    public const string Name = "Name";
    public const string Budget = "Budget";
    public const string FiscalFunds = "FiscalFunds";
    public const string OtherFunds = "OtherFunds";
    public const string Purpose = "Purpose";
    public const string Objectives = "Objectives";
    public const string Indicators = "Indicators";

    /// <summary>The duty it is linked to, which is no part of the form.</summary>
    public const string Duty = "Duty";

    // Far enough apart for the indicators of the largest form to stand between two fields.
    private const int Stride = 100_000;
    private static readonly List<string> Order = [Code, Name, Budget, FiscalFunds, OtherFunds, Purpose, "Plan", Objectives, Indicators];
    private static readonly List<string> Columns = ["Category", "Kind", "Name", "Description", "Target", "Basis"];

    /// <summary>The path of a checkpoint's percentage by its position.</summary>
    public static string Plan(int checkpoint) => $"Plan[{checkpoint}]";

    /// <summary>The path of an indicator's field by the indicator's position, such as Indicators[2].Target.</summary>
    public static string Indicator(int index, string field) => $"Indicators[{index}].{field}";

    /// <summary>The path of an indicator as a whole row by its position.</summary>
    public static string Indicator(int index) => $"Indicators[{index}]";

    /// <summary>The position of the indicator that a path leads to, or null.</summary>
    public static int? Row(string path) =>
        PathPattern().Match(path) is { Success: true } match && match.Groups["list"].Value == Indicators ? int.Parse(match.Groups["position"].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>The field's name as printed on the form.</summary>
    /// <param name="path">A path of this class.</param>
    /// <param name="template">The year's form, which names the checkpoints.</param>
    public static string Label(string path, FormTemplate template)
    {
        if (PathPattern().Match(path) is not { Success: true } match) return Labels.GetValueOrDefault(path, path);
        var position = int.Parse(match.Groups["position"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["list"].Value == "Plan") return $"资金支出计划（{template.Checkpoints.ElementAtOrDefault(position).Label}）";
        return $"第{position + 1}条指标{(Labels.TryGetValue("Indicator." + match.Groups["field"].Value, out var name) ? "的" + name : "")}";
    }

    /// <summary>Where a field stands on the form: later fields have larger numbers, an unknown path the largest.</summary>
    public static int Position(string path)
    {
        if (PathPattern().Match(path) is not { Success: true } match) return Order.IndexOf(path) is >= 0 and var place ? place * Stride : int.MaxValue;
        var (list, index) = (Order.IndexOf(match.Groups["list"].Value), int.Parse(match.Groups["position"].ValueSpan, CultureInfo.InvariantCulture));
        return (list * Stride) + 1 + (index * Columns.Count) + Math.Max(0, Columns.IndexOf(match.Groups["field"].Value));
    }

    /// <summary>The names that do not depend on a position.</summary>
    public static readonly IReadOnlyDictionary<string, string> Labels = new Dictionary<string, string>
    {
        [Code] = "项目编码",
        [Name] = "项目名称",
        [Budget] = "预算数",
        [FiscalFunds] = "财政资金",
        [OtherFunds] = "其他资金",
        [Purpose] = "资金用途",
        [Objectives] = "绩效目标",
        [Indicators] = "绩效指标",
        [Duty] = "所属职责",
        ["Indicator.Category"] = "一级指标",
        ["Indicator.Kind"] = "二级指标",
        ["Indicator.Name"] = "三级指标",
        ["Indicator.Description"] = "绩效指标描述",
        ["Indicator.Target"] = "指标值",
        ["Indicator.Basis"] = "指标值确定依据",
    };

    [GeneratedRegex(@"^(?<list>Plan|Indicators)\[(?<position>\d{1,4})\](?:\.(?<field>\w+))?$", RegexOptions.NonBacktracking)]
    private static partial Regex PathPattern();
}
