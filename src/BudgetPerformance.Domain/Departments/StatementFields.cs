using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Departments;

/// <summary>The paths of a statement's fields, the same on the entry page, in findings, in differences and in the printed text.</summary>
public static partial class StatementFields
{
    public const string Lead = "Lead";
    public const string Goals = "Goals";
    public const string Duties = "Duties";
    public const string Safeguards = "Safeguards";

    /// <summary>The path of the duties' order.</summary>
    public const string Order = Duties + ".Order";

    /// <summary>The path of a goal by its position.</summary>
    public static string Goal(int position) => Item(Goals, position);

    /// <summary>The path of a safeguard by its position.</summary>
    public static string Safeguard(int position) => Item(Safeguards, position);

    /// <summary>The path of a list's item by its position.</summary>
    public static string Item(string list, int position) => $"{list}[{position}]";

    /// <summary>The path of how a list is numbered.</summary>
    public static string Numbering(string list) => list + ".Numbering";

    /// <summary>The path of a duty's field by the duty's position, such as Duties[1].Title.</summary>
    public static string Duty(int position, string field) => $"{Duties}[{position}].{field}";

    /// <summary>The path of a refinement by its duty's position and its own.</summary>
    public static string Refinement(int duty, int position) => Item(Duty(duty, nameof(DutyDetails.Refinements)), position);

    /// <summary>The field's name as people call it.</summary>
    public static string Label(string path)
    {
        if (Path().Match(path) is not { Success: true } match) return path;
        var position = match.Groups["position"].Success ? int.Parse(match.Groups["position"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1 : 0;
        var which = position > 0 ? $"第{position}项" : "";
        var inner = match.Groups["item"].Success ? $"第{int.Parse(match.Groups["item"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) + 1}条" : "";
        return match.Groups["list"].Value switch
        {
            Lead => "总体绩效目标（引言）",
            Goals => "总体绩效目标" + which,
            Safeguards => "工作保障措施" + which,
            _ => "分项绩效目标" + which + match.Groups["field"].Value switch
            {
                "Title" => "的职责名称",
                "Narrative" => "的说明",
                "LeadIn" => "的引出语",
                "Refinements" => "的细化目标" + inner,
                "Order" => "的顺序",
                _ => "",
            },
        } + (path.EndsWith("Numbering", StringComparison.Ordinal) ? "的编号样式" : "");
    }

    [GeneratedRegex(@"^(?<list>Lead|Goals|Duties|Safeguards)(?:\[(?<position>[0-9]{1,4})\])?(?:\.(?<field>[A-Za-z]+)(?:\[(?<item>[0-9]{1,4})\])?)?(?:\.Numbering)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Path();
}
