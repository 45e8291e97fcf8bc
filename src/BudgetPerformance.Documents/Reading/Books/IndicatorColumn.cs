using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What a column of an indicator table holds.</summary>
internal enum ColumnKind
{
    Other, Side, Category, Kind, Name, Description, Operator, Target, UnitOfMeasure, Basis, Remark, Band,

    /// <summary>A column of the project that a flat list repeats beside each indicator.</summary>
    Project,
}

/// <summary>A column of an indicator table: its place, its heading, and what it holds.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="From">The first column of the table it covers.</param>
/// <param name="To">The column behind its last.</param>
/// <param name="Heading">What stands above it, of two headings above each other the lower one.</param>
/// <param name="Upper">The upper one of two headings; empty where there is one.</param>
internal sealed record IndicatorColumn(ColumnKind Kind, int From, int To, string Heading, string Upper)
{
    /// <summary>What a column of the project says, where it is one.</summary>
    public FormLabel Label { get; init; }

    /// <summary>The heading's own words for what is listed.</summary>
    public string Words => Upper.Length > 0 && Upper != Heading ? $"{Upper}·{Heading}" : Heading;
}

/// <summary>The headings of indicator tables, ours and those of other regions and years.</summary>
internal static partial class IndicatorHeadings
{
    private static readonly FrozenDictionary<string, ColumnKind> Kinds = new (ColumnKind Kind, string Words)[]
    {
        (ColumnKind.Category, "一级指标 一级 绩效指标分类 指标分类 指标类别 指标类型 一级指标名称 绩效指标类别 类型 类别"),
        (ColumnKind.Kind, "二级指标 二级 二级指标名称 指标子类"),
        (ColumnKind.Name, "三级指标 三级 三级指标名称 指标名称 绩效指标名称 具体指标 绩效指标内容 三级指标及指标值 三级指标和指标值 指标内容及指标值 指标及指标值 绩效指标及指标值 指标及目标值 具体指标及目标值"),
        (ColumnKind.Description, "绩效指标描述 指标描述 指标解释 指标说明 绩效指标说明 指标定义 指标含义 绩效指标解释 公式或说明 指标内容 指标内涵 指标口径 指标描述及说明 指标值内容 指标值说明"),
        (ColumnKind.Operator, "指标性质 计算符号 运算符号 运算符 指标符号 符号 关系符 比较符 比较符号 计算关系 运算关系 指标方向符号 逻辑关系 绩效指标性质 指标值类型 值类型"),
        (ColumnKind.Target, "指标值 年度指标值 绩效指标值 目标值 年度目标值 绩效目标值 预期指标值 计划指标值 当年指标值 本年指标值 全年指标值 预期值 计划值 年初指标值 预期目标值 指标目标值 年度绩效指标值 数值 指标数值 目标数值 值 指标值数值 年度值 本年度指标值 年度目标 当年目标值 本年目标值 预期目标 年度预期值 目标值指标值 年初设定值 年初目标值 目标 计划完成值"),
        (ColumnKind.UnitOfMeasure, "度量单位 计量单位 指标单位 单位 指标值单位 数值单位 度量 绩效度量单位 绩效计量单位"),
        (ColumnKind.Basis, "指标值确定依据 评价标准确定依据 指标标准或依据 确定依据 指标依据 绩效标准 参考标准 依据 指标值来源 目标值确定依据 设定依据 指标标准 指标值设定依据 评价标准 绩效指标评价标准 佐证材料 证明材料 指标确定依据 取值依据 指标标准依据 指标值依据 指标值设定的依据 指标依据或标准 设置依据 指标设置依据"),
        (ColumnKind.Remark, "备注 说明"),
        (ColumnKind.Band, "优 良 中 差"),
    }.SelectMany(entry => entry.Words.Split(' ').Select(word => (word, entry.Kind))).ToFrozenDictionary(pair => pair.word, pair => pair.Kind);

    /// <summary>Whether a heading says no more than where its rows stand.</summary>
    public static bool IsOrdinal(string key) => key is "序号" or "编号" or "行次";

    /// <summary>What a column below this heading holds.</summary>
    public static ColumnKind Of(string key) =>
        Kinds.TryGetValue(key, out var kind) ? kind
        : key.EndsWith('值') && ForeseenPattern().IsMatch(key) ? ColumnKind.Target
        : ColumnKind.Other;

    /// <summary>Whether a heading can only be the part of one that stands above it.</summary>
    public static bool IsPart(string key) => Kinds.GetValueOrDefault(key) == ColumnKind.Band || PartPattern().IsMatch(key);

    [GeneratedRegex(@"^[^,，。;；]{0,12}(?:实际|预期|计划|实现|完成)[^,，。;；]{0,6}值$", RegexOptions.CultureInvariant)]
    private static partial Regex PartPattern();

    // 预期2022年实现值 and 2023年度指标值 are targets; 上年实际值 and 得分 are not.
    [GeneratedRegex(@"^(?!.*(?:上年|前年|去年|基期|历史|实际|完成|执行|得分|调整前|说明)).*(?:预期.*值|计划.*值|指标值|目标值)$", RegexOptions.CultureInvariant)]
    private static partial Regex ForeseenPattern();
}
