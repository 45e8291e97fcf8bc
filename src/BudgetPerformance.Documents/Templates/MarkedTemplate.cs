using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Templates;

/// <summary>A returned template to be mended: its sheets in the same layout, wrong cells coloured and told.</summary>
/// <param name="Sheets">The sheets that can be shown again.</param>
/// <param name="Remarks">Which could not, and why.</param>
public sealed record MarkedTemplate(IReadOnlyList<TemplateSheet> Sheets, IReadOnlyList<string> Remarks)
{
    /// <summary>Puts it together; a sheet of which it is not known what it is about is only named.</summary>
    public static MarkedTemplate Of(IReadOnlyList<SheetCheck> checks)
    {
        var known = checks.ToLookup(check => check is { Sheet.IsMangled: false, Sheet.Identity: not null, Subject: { Unit: not null, Year: not null } });
        return new([.. known[true].Select(TemplateSheet.Marked)],
            ["有问题的格子标成了红色，需要核对的标成了黄色，原因写在表右边的“问题”一栏；改正后可以直接再上传这个文件。", .. known[false].Select(check => $"工作表“{check.Sheet.Name}”没有放进来：{string.Join(' ', check.Problems.Where(problem => problem.Blocks).Select(problem => problem.Message).Distinct())}")]);
    }
}
