using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Settles the amounts that were found, in 元 or 万元, into the three of our form.</summary>
internal sealed class FundingSums(Facts facts, MoneyUnit formUnit, IReadOnlyList<FoundAmount> found)
{
    // More are no parts of one amount.
    private const int MostParts = 100;

    // The one unit that stands with any of the amounts.
    private readonly AmountUnit? beside = found.Select(item => item.LabelUnit ?? item.Money?.Unit).OfType<AmountUnit>().Distinct().ToList() is [var only] ? only : null;

    /// <summary>The unit that stands with the label of the budget, or null.</summary>
    public AmountUnit? Labelled { get; init; }

    /// <summary>The unit that a line states for the amounts below it, or null.</summary>
    public AmountUnit? Stated { get; init; }

    /// <summary>The one unit that the document states anywhere, or null.</summary>
    public AmountUnit? Elsewhere { get; init; }

    /// <summary>Takes the three amounts, and leaves all others as text.</summary>
    public void Settle()
    {
        foreach (var other in found.Where(item => item.IsMidTerm && item.Source.Length > 0)) facts.Leave(other.Place, $"{other.Key}：{other.Source.Trim()}", "这是中期（实施期）的金额，本表只填年度金额。");
        var annual = found.Where(item => !item.IsMidTerm).ToList();
        Put(ProjectFields.Budget, Best(annual, FormLabel.Budget, FormLabel.BudgetBlock), "没有找到预算数。", annual, FormLabel.Budget, FormLabel.BudgetBlock);
        Put(ProjectFields.FiscalFunds, Fiscal(annual), "没有找到财政资金。", annual, FormLabel.FiscalFunds, FormLabel.FiscalPart);
        Put(ProjectFields.OtherFunds, Others(annual), "没有找到其他资金。", annual, FormLabel.OtherFunds);
    }

    // Of the labels the first, unless only another has an amount.
    private static FoundAmount? Best(List<FoundAmount> items, params FormLabel[] labels) => items.Where(item => labels.Contains(item.Label))
        .OrderByDescending(item => item.Money is not null).ThenBy(item => Array.IndexOf(labels, item.Label)).ThenByDescending(item => item.Rank).FirstOrDefault();

    // The general budget is a part of the treasury's money as those of other funds are, unless the form names the whole.
    private FoundAmount? Fiscal(List<FoundAmount> items)
    {
        if (Best(items, FormLabel.FiscalFunds) is not { } own) return Sum(items, FormLabel.FiscalPart);
        var further = items.Where(item => item is { Label: FormLabel.FiscalPart, Money.Amount: not 0 } && IsOtherBudget(item)).DistinctBy(item => item.Key).ToList();
        if (further.Count == 0 || items.Exists(item => item is { Label: FormLabel.FiscalFunds, Money: not null } && !item.Key.Contains("一般公共预算", StringComparison.Ordinal))) return own;
        return Sum([.. own.Money is { Amount: not 0 } ? new[] { own } : [], .. further]);
    }

    private static bool IsOtherBudget(FoundAmount item) => item.Key.StartsWith("政府性基金", StringComparison.Ordinal) || item.Key.StartsWith("国有资本经营", StringComparison.Ordinal);

    // Our form knows two kinds of funds: whatever is not the treasury's is other.
    private FoundAmount? Others(List<FoundAmount> items)
    {
        var own = Best(items, FormLabel.OtherFunds);
        var further = items.Where(item => item.Label == FormLabel.FurtherFunds && item.Money is { Amount: not 0 }).ToList();
        if (further.Count == 0) return own ?? Best(items, FormLabel.FurtherFunds);
        return Sum([.. own?.Money is { Amount: not 0 } ? new[] { own } : [], .. further]);
    }

    private FoundAmount? Sum(List<FoundAmount> items, FormLabel label) => Sum([.. items.Where(item => item.Label == label && item.Money is { Amount: not 0 })]);

    private FoundAmount? Sum(List<FoundAmount> items)
    {
        if (items.Count == 0) return null;
        if (items.Count > MostParts) return items[0] with { Money = null, Why = $"原表有 {items.Count} 个“{items[0].Key}”这样的数，没有相加。" };
        var amounts = items.ConvertAll(item => item.Money!.Value.In(UnitOf(item)));
        var parts = string.Join("、", items.Select(item => $"{item.Key} {item.Source.Trim()}"));
        if (amounts.Exists(amount => amount is null)) return items[0] with { Money = null, Why = $"{parts}不能相加。" };
        var sum = amounts.Aggregate(Money.Zero, (total, amount) => total + amount!.Value);
        return items[0] with { Money = new(sum.In(MoneyUnit.Yuan), AmountUnit.Of(MoneyUnit.Yuan)), Source = parts, Why = items.Count == 1 ? $"取自“{items[0].Key}”。" : $"由{parts}相加。" };
    }

    private void Put(string path, FoundAmount? best, string missing, List<FoundAmount> all, params FormLabel[] kinds)
    {
        if (best is null)
        {
            if (!facts.Has(path)) facts.Take(new(path, "", Certainty.Unread, "", "", missing));
            return;
        }
        var left = all.Where(item => kinds.Contains(item.Label) && item != best && item.Money is not null && !best.Source.Contains(item.Source, StringComparison.Ordinal)).ToList();
        foreach (var other in left) facts.Leave(other.Place, $"{other.Key}：{other.Source.Trim()}", $"“{ProjectFields.Labels[path]}”已取自{best.Place}。");
        // Such as a row for each of several years.
        var isOneOfSeveral = best.Money is not null && left.Exists(other => other.Key == best.Key);
        facts.Take(Field(path, isOneOfSeveral ? best with { Why = $"{best.Why}表里有几个“{best.Key}”，取第一个。" } : best), 1);
    }

    private ImportedField Field(string path, FoundAmount item)
    {
        if (item.Money is not { } money) return new(path, "", item.Why.Length > 0 ? Certainty.Unread : Certainty.Certain, item.Place, item.Source, item.Why);
        if (money.In(UnitOf(item)) is not { } amount) return new(path, "", Certainty.Unread, item.Place, item.Source, "金额太大，或比一分钱还小，不能保存。");
        var why = item.Why + UnitDoubt(item);
        return new(path, amount.Print(formUnit), why.Length > 0 ? Certainty.Guessed : Certainty.Certain, item.Place, item.Source, why);
    }

    // What stands nearest counts.
    private AmountUnit UnitOf(FoundAmount item) => OwnUnit(item) ?? Labelled ?? Stated ?? beside ?? Elsewhere ?? AmountUnit.Of(formUnit);

    private static AmountUnit? OwnUnit(FoundAmount item) => item.Money?.Unit ?? item.LabelUnit;

    private string UnitDoubt(FoundAmount item)
    {
        if (OwnUnit(item) is not null) return "";
        if (Labelled is { } near && Stated is { } far && near != far) return $"预算旁边写的是{near.Word}，别处写的是{far.Word}，按{near.Word}读取。";
        if ((Labelled ?? Stated ?? beside) is not null) return "";
        return Elsewhere is { } other ? $"这张表没有写金额单位，按文件别处写的{other.Word}读取。" : $"文件没有写金额单位，按{formUnit.Chinese()}读取。";
    }
}
