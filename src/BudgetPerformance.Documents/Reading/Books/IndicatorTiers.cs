using System.Collections.Frozen;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Finds what another region or year calls the two upper tiers in the catalogue of the year's form. Words the catalogue has are never changed, nor are words nobody knows.</summary>
internal sealed class IndicatorTiers(IndicatorCatalogue catalogue)
{
    private static readonly char[] Between = ['-', '—', '－', '–', '/', '／', '·', '\n'];

    private static readonly FrozenDictionary<string, string> Same = new (string Ours, string Theirs)[]
    {
        ("产出", "产出 产出指标 项目产出 项目产出指标 项目完成 项目完成指标 完成指标 产出类指标 产出目标"),
        ("效果", "效果 效果指标 效益 效益指标 项目效益 项目效益指标 项目效果 效果目标 效益目标"),
        ("满意度", "满意度 满意度指标 项目满意度 项目满意度指标 服务对象满意度 服务对象满意度指标 社会公众或服务对象满意度指标 满意度目标"),
        ("成本", "成本 成本指标 项目成本 项目成本指标"),
        ("投入", "投入 投入指标"),
    }.SelectMany(entry => entry.Theirs.Split(' ').Select(word => (word, entry.Ours))).ToFrozenDictionary(pair => pair.word, pair => pair.Ours);

    private static readonly FrozenDictionary<string, string> SameKinds = new (string Ours, string Theirs)[]
    {
        ("数量指标", "数量 数量目标"), ("质量指标", "质量 质量目标"), ("时效指标", "时效 进度指标 进度 时效目标"), ("成本指标", "成本 成本目标"),
        ("经济效益指标", "经济效益 经济效果指标 经济效益目标"), ("社会效益指标", "社会效益 社会效果指标 社会效益目标"), ("生态效益指标", "生态效益 环境效益指标 环境效益 环境效益目标 生态效益目标"), ("可持续影响指标", "可持续影响 可持续发展指标 可持续性指标 可持续影响效益 可持续影响目标"),
        ("服务对象满意度指标", "满意度指标 服务对象满意度 社会公众或服务对象满意度指标 社会公众满意度指标 受益对象满意度指标 满意度 服务对象满意度目标"),
        ("经济成本指标", "经济成本"), ("社会成本指标", "社会成本"), ("生态环境成本指标", "生态环境成本 生态成本指标"),
    }.SelectMany(entry => entry.Theirs.Split(' ').Select(word => (word, entry.Ours))).ToFrozenDictionary(pair => pair.word, pair => pair.Ours);

    /// <summary>The two tiers of an indicator.</summary>
    public IEnumerable<ImportedField> Read(IndicatorHeading heading, int index, string category, string kind, string categoryPlace, string kindPlace)
    {
        var (first, second) = (ProjectFields.Indicator(index, nameof(Indicator.Category)), ProjectFields.Indicator(index, nameof(Indicator.Kind)));
        if (heading[ColumnKind.Kind] is null && Pair(category) is var (upper, lower))
        {
            var above = ReadCategory(first, upper, categoryPlace);
            const string why = "两级指标原来写在一格里，已拆开。";
            yield return above with { Certainty = Certainty.Guessed, Source = category, Why = why + above.Why };
            yield return ReadKind(second, lower, categoryPlace, catalogue.Category(above.Text)) with { Certainty = Certainty.Guessed, Source = category, Why = why };
            yield break;
        }
        if (heading[ColumnKind.Kind] is null && Owner(category) is var (owner, own))
        {
            yield return new(first, owner, Certainty.Guessed, categoryPlace, category, $"原表只写了“{own}”，它在本年度目录里属于“{owner}”。");
            yield return new(second, own, Certainty.Guessed, categoryPlace, category, "取自指标类型一列。");
            yield break;
        }
        var read = heading[ColumnKind.Category] is null ? new ImportedField(first, "", Certainty.Unread, "", "", "原表没有一级指标一列。") : ReadCategory(first, category, categoryPlace);
        var known = catalogue.Category(read.Text);
        // Older forms have 服务对象满意度指标 below 效益指标.
        if (!heading.IsOurs && known is not null && OwnerOf(LabelText.Of(kind).Key) is var (right, its) && !known.Kinds.Contains(its))
            (read, known) = (read with { Text = right.Name, Certainty = Certainty.Guessed, Why = $"原文归在“{category.Trim()}”下，“{its}”在本年度目录里属于“{right.Name}”。" }, right);
        yield return read;
        if (heading[ColumnKind.Kind] is not null && kind.Trim().Length > 0) yield return ReadKind(second, kind, kindPlace, known);
        else if (known is { Kinds: [var only] } && !heading.IsOurs) yield return new(second, only, Certainty.Guessed, kindPlace, kind, "原表没有写二级指标；该一级指标下只有这一个二级指标。");
        else if (heading[ColumnKind.Kind] is null) yield return new(second, "", Certainty.Unread, "", "", "原表没有二级指标一列，请补选。");
        else yield return new(second, kind, Certainty.Certain, kindPlace, kind);
    }

    // 产出指标-数量指标: both tiers in one column.
    private static (string Category, string Kind)? Pair(string text) =>
        text.Split(Between, 2, StringSplitOptions.TrimEntries) is [var upper, var lower] && IsCategory(LabelText.Of(upper).Key) && IsKind(LabelText.Of(lower).Key) ? (upper, lower) : null;

    /// <summary>Whether a word names a first tier, in some region or year.</summary>
    public static bool IsCategory(string key) => Same.ContainsKey(key);

    /// <summary>Whether a word names a second tier, in some region or year.</summary>
    public static bool IsKind(string key) => SameKinds.ContainsKey(key) || SameKinds.Values.Contains(key);

    // A table of one tier may name the second one and mean the first with it.
    private (string Category, string Kind)? Owner(string text)
    {
        var key = LabelText.Of(text).Key;
        return key.Length > 0 && !Same.ContainsKey(key) && OwnerOf(key) is var (owner, kind) ? (owner.Name, kind) : null;
    }

    private (IndicatorCategory Owner, string Kind)? OwnerOf(string key)
    {
        var kind = SameKinds.GetValueOrDefault(key, key);
        return catalogue.Categories.FirstOrDefault(category => category.Kinds.Contains(kind)) is { } owner ? (owner, kind) : null;
    }

    private ImportedField ReadCategory(string path, string text, string place)
    {
        if (text.Length == 0 || catalogue.Category(text) is not null) return new(path, text, Certainty.Certain, place, text);
        var key = LabelText.Of(text).Key;
        if (catalogue.Category(key) is not null) return new(path, key, Certainty.Certain, place, text);
        if (Same.TryGetValue(key, out var meaning) && catalogue.Categories.FirstOrDefault(category => Same.GetValueOrDefault(category.Name) == meaning) is { } found)
            return new(path, found.Name, Certainty.Guessed, place, text, $"原文是“{key}”，本年度目录里叫“{found.Name}”。");
        return new(path, text, Certainty.Guessed, place, text, "本年度目录里没有这个一级指标，原样保留。");
    }

    private static ImportedField ReadKind(string path, string text, string place, IndicatorCategory? category)
    {
        if (category is null || category.Kinds.Contains(text)) return new(path, text, Certainty.Certain, place, text);
        var key = LabelText.Of(text).Key;
        if (category.Kinds.Contains(key)) return new(path, key, Certainty.Certain, place, text);
        if (SameKinds.TryGetValue(key, out var ours) && category.Kinds.Contains(ours)) return new(path, ours, Certainty.Guessed, place, text, $"原文是“{key}”，本年度目录里叫“{ours}”。");
        return new(path, text, Certainty.Guessed, place, text, $"“{category.Name}”下没有这个二级指标，原样保留。");
    }
}
