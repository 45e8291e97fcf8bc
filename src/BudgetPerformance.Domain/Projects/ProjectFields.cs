using System.Globalization;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Domain.Projects;

/// <summary>The paths of a project's fields, the same on the entry page, in findings, in differences and in the form grid.</summary>
public static class ProjectFields
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
    private const int LongestPosition = 4;
    private const string PlanList = "Plan";
    private static readonly List<string> Order = [Code, Name, Budget, FiscalFunds, OtherFunds, Purpose, PlanList, Objectives, Indicators];
    private static readonly IReadOnlyList<string> Columns = Domain.Objectives.Indicator.CellNames;

    /// <summary>The path of a checkpoint's percentage by its position.</summary>
    public static string Plan(int checkpoint) => $"Plan[{checkpoint}]";

    /// <summary>The path of an indicator's field by the indicator's position, such as Indicators[2].Target.</summary>
    public static string Indicator(int index, string field) => $"Indicators[{index}].{field}";

    /// <summary>The path of an indicator as a whole row by its position.</summary>
    public static string Indicator(int index) => $"Indicators[{index}]";

    /// <summary>The position of the indicator that a path leads to, or null.</summary>
    public static int? Row(string path) => Reads(path, out var list, out var position, out _) && list == Indicators ? position : null;

    /// <summary>The field's name as printed on the form.</summary>
    /// <param name="path">A path of this class.</param>
    /// <param name="template">The year's form, which names the checkpoints.</param>
    public static string Label(string path, FormTemplate template)
    {
        if (!Reads(path, out var list, out var position, out var field)) return Labels.GetValueOrDefault(path, path);
        if (list == PlanList) return $"资金支出计划（{template.Checkpoints.ElementAtOrDefault(position).Label}）";
        return $"第{position + 1}条指标{(Labels.TryGetValue($"Indicator.{field}", out var name) ? "的" + name : "")}";
    }

    /// <summary>Where a field stands on the form: later fields have larger numbers, an unknown path the largest.</summary>
    public static int Position(string path)
    {
        if (!Reads(path, out var list, out var position, out var field)) return Order.IndexOf(path) is >= 0 and var place ? place * Stride : int.MaxValue;
        var column = Columns.Count - 1;
        while (column > 0 && !field.SequenceEqual(Columns[column])) column--;
        return (Order.IndexOf(list) * Stride) + 1 + (position * Columns.Count) + column;
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

    // Plan[2], Indicators[2] or Indicators[2].Target; read by hand, since a book has a hundred thousand of them.
    private static bool Reads(ReadOnlySpan<char> path, out string list, out int position, out ReadOnlySpan<char> field)
    {
        (list, position) = (path is ['P', ..] ? PlanList : Indicators, 0);
        field = default;
        if (!path.StartsWith(list, StringComparison.Ordinal) || path[list.Length..] is not ['[', .. var rest]) return false;
        var end = rest.IndexOf(']');
        if (end is < 1 or > LongestPosition || !int.TryParse(rest[..end], NumberStyles.None, CultureInfo.InvariantCulture, out position)) return false;
        if (rest[(end + 1)..] is not ['.', .. var name]) return rest.Length == end + 1;
        field = name;
        return name.Length > 0;
    }
}
