using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Knows the headings of foreign lists of projects: by the words of official forms, and by those that only lists have.</summary>
public static partial class ForeignListHeadings
{
    private const int Own = 0, OfLists = 1, OfForms = 2, Related = 3, Distant = 4;

    // Where no heading says it better.
    private static readonly FrozenDictionary<string, KnownHeading> Words = new (KnownColumn Column, int Rank, string Words)[]
    {
        (ForeignListColumns.Code, OfLists, "编码 代码 编号 项目码 预算项目编号"),
        (ForeignListColumns.Name, OfLists, "项目 预算项目 名称 支出项目"),
        (ForeignListColumns.Unit, Related, "单位 所属单位 使用单位 预算部门"),
        (ForeignListColumns.Unit, Distant, "单位代码 单位编码 预算单位代码 预算单位编码"),
        (ForeignListColumns.Budget, OfLists, "申报数 申报金额 预算申报数 申报预算数 批复数 批复金额 预算批复数 下达数 安排数 安排金额 项目资金 控制数 审核数"),
        (ForeignListColumns.Budget, Distant, "金额 合计 小计 总计 总额"),
        (ForeignListColumns.FiscalFunds, OfLists, "财政 财政拨款小计 财政拨款合计 财政资金小计"),
        (ForeignListColumns.OtherFunds, OfLists, "其他资金小计 非财政资金 非财政拨款"),
        (ForeignListColumns.Purpose, OfLists, "用途 项目用途 使用方向 资金使用方向 支出内容 支出用途"),
        (ForeignListColumns.IndicatorName, Distant, "绩效指标 指标"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, new KnownHeading(entry.Column.Key, entry.Rank)))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    /// <summary>Foreign lists as a kind. Nobody guesses whether their amounts are 元 or 万元.</summary>
    /// <param name="template">The form of the year they are for, which says what steps the plan has.</param>
    public static ListKind KindFor(FormTemplate template)
    {
        var columns = ForeignListColumns.For(template);
        return new(columns, heading => Recognise(heading, columns), null);
    }

    private static KnownHeading? Recognise(string heading, IReadOnlyList<KnownColumn> columns)
    {
        var key = LabelText.Of(heading).Key.TrimEnd('%');
        var known = columns.FirstOrDefault(column => column.Chinese == key) is { } own ? new KnownHeading(own.Key, Own)
            : Words.TryGetValue(key, out var word) ? word
            : OfForm(FormLabels.Of(key)) ?? OfIndicator(IndicatorHeadings.Of(key)) ?? OfPlan(key);
        // 3月支出（万元） is no percentage.
        return known is { } found && (ListHeading.UnitIn(heading) is null || columns.Any(column => column.Key == found.Key && column.IsAmount)) ? found : null;
    }

    private static KnownHeading? OfForm(FormLabel label) => label switch
    {
        FormLabel.Code => new(ForeignListColumns.Code.Key, OfForms),
        FormLabel.Name => new(ForeignListColumns.Name.Key, OfForms),
        FormLabel.Unit => new(ForeignListColumns.Unit.Key, OfForms),
        FormLabel.Budget => new(ForeignListColumns.Budget.Key, OfForms),
        FormLabel.FiscalFunds => new(ForeignListColumns.FiscalFunds.Key, OfForms),
        FormLabel.OtherFunds => new(ForeignListColumns.OtherFunds.Key, OfForms),
        FormLabel.FurtherFunds => new(ForeignListColumns.OtherFunds.Key, Distant),
        FormLabel.Purpose => new(ForeignListColumns.Purpose.Key, OfForms),
        FormLabel.PurposeLike => new(ForeignListColumns.Purpose.Key, Related),
        FormLabel.Objective => new(ForeignListColumns.Objectives.Key, OfForms),
        _ => null,
    };

    private static KnownHeading? OfIndicator(ColumnKind kind) => kind switch
    {
        ColumnKind.Category or ColumnKind.Kind or ColumnKind.Name or ColumnKind.Description or ColumnKind.Target or ColumnKind.Operator or ColumnKind.UnitOfMeasure or ColumnKind.Basis => new($"Indicator.{kind}", OfForms),
        ColumnKind.Remark => new($"Indicator.{ColumnKind.Basis}", Distant),
        _ => null,
    };

    private static KnownHeading? OfPlan(string key) => FormLabels.Month(Progress().Replace(key, "")) is { } month ? new(ForeignListColumns.Step(month).Key, OfForms) : null;

    [GeneratedRegex("(?:资金|累计|支出|用款|使用|执行|进度|计划|比例|率)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Progress();
}
