using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Gathers the amounts of a project under whatever labels, in 元 or 万元, and settles them into the three of our form.</summary>
internal sealed class FundingScan(Facts facts, MoneyUnit formUnit, MoneyUnit? elsewhere)
{
    private sealed record Found(FormLabel Label, string Key, MoneyText? Money, string Source, string Place, MoneyUnit? LabelUnit, bool IsMidTerm, string Why, int Rank);

    // A heading stands no farther above its amounts.
    private const int Farthest = 40;

    private readonly List<Found> found = [];
    private MoneyUnit? stated;

    // The one unit that stands with any of the amounts.
    private MoneyUnit? beside;

    /// <summary>Notes the unit that the document states for its amounts; what stands nearer counts.</summary>
    public void State(MoneyUnit unit) => stated = unit;

    /// <summary>Takes the amount beside a label.</summary>
    public void Take(ReadTable table, ReadCell cell, LabelText label, FormLabel meaning, ReadCell? value, HashSet<ReadCell> used)
    {
        if (value is null)
        {
            if (meaning is not (FormLabel.BudgetBlock or FormLabel.FiscalPart)) Add(null, null, "");
            // It stands above columns of amounts and not beside one.
            if (meaning is FormLabel.BudgetBlock or FormLabel.Budget && label.Unit is { } unit) stated = unit;
            return;
        }
        var money = MoneyText.Read(value) ?? (meaning is FormLabel.Budget or FormLabel.BudgetBlock ? MoneyText.Within(value.Text) : null);
        if (meaning == FormLabel.BudgetBlock && label.Unit is { } block) stated = block;
        if (money is null && !value.IsBlank)
        {
            if (value.Text.Trim() is "无" or "/" or "-" or "—" or "--" or "——" && meaning is not FormLabel.BudgetBlock)
            {
                used.Add(value);
                Add(null, value, $"原文是“{value.Text.Trim()}”，留空。");
                return;
            }
            // A block's label stands beside its first line or beside the headings of its columns, and is no amount's.
            if (meaning is FormLabel.Budget or FormLabel.FiscalFunds or FormLabel.OtherFunds && value.Text.Any(char.IsAsciiDigit))
            {
                used.Add(value);
                Add(null, value, $"“{value.Text.Trim()}”不是一个金额。");
            }
            return;
        }
        if (meaning == FormLabel.BudgetBlock && money is null) return;
        used.Add(value);
        var (why, rank) = ColumnOf(table, cell, value, used);
        Add(money, value, why, rank);

        void Add(MoneyText? amount, ReadCell? at, string because, int rank = 0) => found.Add(new(
            meaning, label.Key, amount, at?.Text ?? "", Place(table, at ?? cell), label.Unit, IsMidTerm(table, cell), because, rank + (label.Key.Contains("年度", StringComparison.Ordinal) || label.Key == "预算数" ? 1 : 0)));
    }

    /// <summary>Takes an amount that stands behind its label in one cell, such as 一、财政拨款：6923.36万元.</summary>
    public bool TakeLine(ReadTable table, ReadCell cell)
    {
        var (taken, left) = (false, new List<string>());
        foreach (var line in cell.Text.Length <= 400 ? cell.Text.Split(['\n', '；', '，', '。', ';']) : [])
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            left.Add(line.Trim());
            if (Parts(line) is not var (before, value)) continue;
            var label = LabelText.Of(before);
            if (FormLabels.Of(label.Key) is not (FormLabel.Budget or FormLabel.BudgetBlock or FormLabel.FiscalFunds or FormLabel.OtherFunds or FormLabel.FurtherFunds) and var _ || MoneyText.Within(value) is not { } money) continue;
            found.Add(new(FormLabels.Of(label.Key), label.Key, money, line, Place(table, cell), label.Unit, false, $"取自“{line.Trim()}”。", 0));
            (taken, left[^1]) = (true, "");
        }
        if (taken) facts.Leave(Place(table, cell), string.Join('；', left.Where(part => part.Length > 0)), "这一格里除金额外的其他文字。");
        return taken;
    }

    // Of 总额：100万元 the label ends at the colon, of 其中财政拨款80万元 where the number begins.
    private static (string Label, string Value)? Parts(string line) => LabelText.Split(line) is { } split && LabelText.Of(split.Label).Key.Length > 0 ? split
        : LabelText.Split(line) is { } empty ? Parts(empty.Value) : line.IndexOfAny([.. "0123456789０１２３４５６７８９"]) is > 1 and <= 20 and var number ? (line[..number], line[number..]) : null;

    // Where a row holds several amounts, what was planned first is ours; the others are of later in the year.
    private (string Why, int Rank) ColumnOf(ReadTable table, ReadCell label, ReadCell value, HashSet<ReadCell> used)
    {
        var further = new List<ReadCell>();
        for (var column = value.ColumnEnd; column < table.Columns && table.At(value.Row, column) is { } next && (next.IsBlank || IsFigure(next)) && !HasOwnLabel(next); column = next.ColumnEnd) if (!next.IsBlank) further.Add(next);
        if (further.Count == 0) return ("", 0);
        var heading = "";
        for (var row = value.Row - 1; row >= Math.Max(0, value.Row - Farthest) && heading.Length == 0; row--)
            if (table.At(row, value.Column) is { IsBlank: false } above && MoneyText.Read(above) is null) heading = LabelText.Of(above.Text).Key;
        used.UnionWith(further);
        facts.Leave(Place(table, value), string.Join("；", further.Select(other => $"{HeadingOf(table, other)}{other.Text.Trim()}")), "这一行除预算数外的其他数，本表没有这些栏。");
        return (heading.Length > 0 ? $"这一行有几个数，取“{heading}”一列。" : "这一行有几个数，取第一个。", 0);

        // Where amounts stand below their labels, the next one is its own label's.
        bool HasOwnLabel(ReadCell next) => value.Row >= label.RowEnd && table.At(value.Row - 1, next.Column) is { } above && FormLabels.Of(above) is FormLabel.FiscalFunds or FormLabel.FiscalPart or FormLabel.OtherFunds or FormLabel.FurtherFunds;
    }

    private static bool IsFigure(ReadCell cell) => MoneyText.Read(cell) is not null || cell.Text.Trim() is "/" or "-" or "—" || cell.Text.Trim().EndsWith('%');

    private static string HeadingOf(ReadTable table, ReadCell cell)
    {
        for (var row = cell.Row - 1; row >= Math.Max(0, cell.Row - Farthest); row--)
            if (table.At(row, cell.Column) is { IsBlank: false } above && !IsFigure(above) && above.Text.Length <= 20) return above.Text.Trim() + "：";
        return "";
    }

    // 中期资金总额 and the parts below it are of several years.
    private static bool IsMidTerm(ReadTable table, ReadCell label)
    {
        for (var row = label.Row; row >= Math.Max(0, label.Row - Farthest); row--)
        {
            if (table.At(row, label.Column) is not { } above) continue;
            if (IndicatorHeading.IsMidTerm(above.Text)) return true;
            if (above.Text.Contains("年度", StringComparison.Ordinal)) return false;
        }
        return false;
    }

    /// <summary>Settles what was found.</summary>
    public void Settle()
    {
        foreach (var other in found.Where(item => item.IsMidTerm && item.Source.Length > 0)) facts.Leave(other.Place, $"{other.Key}：{other.Source.Trim()}", "这是中期（实施期）的金额，本表只填年度金额。");
        beside = found.Select(item => item.LabelUnit ?? item.Money?.Unit).OfType<MoneyUnit>().Distinct().ToList() is [var only] ? only : null;
        var annual = found.Where(item => !item.IsMidTerm).ToList();
        Put(ProjectFields.Budget, Best(annual, FormLabel.Budget, FormLabel.BudgetBlock), "没有找到预算数。", annual, FormLabel.Budget, FormLabel.BudgetBlock);
        Put(ProjectFields.FiscalFunds, Best(annual, FormLabel.FiscalFunds) ?? Sum(annual, FormLabel.FiscalPart), "没有找到财政资金。", annual, FormLabel.FiscalFunds, FormLabel.FiscalPart);
        Put(ProjectFields.OtherFunds, Others(annual), "没有找到其他资金。", annual, FormLabel.OtherFunds);
    }

    // Of the labels the first, unless only another has an amount.
    private static Found? Best(List<Found> items, params FormLabel[] labels) => items.Where(item => labels.Contains(item.Label))
        .OrderByDescending(item => item.Money is not null).ThenBy(item => Array.IndexOf(labels, item.Label)).ThenByDescending(item => item.Rank).FirstOrDefault();

    // Our form knows two kinds of funds: whatever is not the treasury's is other.
    private Found? Others(List<Found> items)
    {
        var own = Best(items, FormLabel.OtherFunds);
        var further = items.Where(item => item.Label == FormLabel.FurtherFunds && item.Money is { Amount: not 0 }).ToList();
        if (further.Count == 0) return own ?? Best(items, FormLabel.FurtherFunds);
        return Sum([.. own?.Money is { Amount: not 0 } ? new[] { own } : [], .. further]);
    }

    private Found? Sum(List<Found> items, FormLabel label) => Sum([.. items.Where(item => item.Label == label && item.Money is { Amount: not 0 })]);

    private Found? Sum(List<Found> items)
    {
        if (items.Count == 0) return null;
        var amounts = items.ConvertAll(item => item.Money!.Value.In(UnitOf(item)));
        var parts = string.Join("、", items.Select(item => $"{item.Key} {item.Source.Trim()}"));
        if (amounts.Exists(amount => amount is null)) return items[0] with { Money = null, Why = $"{parts}不能相加。" };
        var sum = amounts.Aggregate(Money.Zero, (total, amount) => total + amount!.Value);
        return items[0] with { Money = new(sum.In(MoneyUnit.Yuan), MoneyUnit.Yuan), Source = parts, Why = items.Count == 1 ? $"取自“{items[0].Key}”。" : $"由{parts}相加。" };
    }

    private MoneyUnit UnitOf(Found item) => item.Money?.Unit ?? item.LabelUnit ?? stated ?? beside ?? elsewhere ?? formUnit;

    private void Put(string path, Found? best, string missing, List<Found> all, params FormLabel[] kinds)
    {
        if (best is null)
        {
            if (!facts.Has(path)) facts.Take(new(path, "", Certainty.Unread, "", "", missing));
            return;
        }
        foreach (var other in all.Where(item => kinds.Contains(item.Label) && item != best && item.Money is not null && !best.Source.Contains(item.Source, StringComparison.Ordinal)))
            facts.Leave(other.Place, $"{other.Key}：{other.Source.Trim()}", $"“{ProjectFields.Labels[path]}”已取自{best.Place}。");
        facts.Take(Field(path, best), 1);
    }

    private ImportedField Field(string path, Found item)
    {
        if (item.Money is not { } money) return new(path, "", item.Why.Length > 0 ? Certainty.Unread : Certainty.Certain, item.Place, item.Source, item.Why);
        var unit = UnitOf(item);
        var isStated = money.Unit is not null || item.LabelUnit is not null || stated is not null || beside is not null;
        if (!isStated && money.In(unit) is { } plain)
            return new(path, plain.Print(formUnit), Certainty.Guessed, item.Place, item.Source, item.Why + (elsewhere is null ? $"文件没有写金额单位，按{unit.Chinese()}读取。" : $"这张表没有写金额单位，按文件别处写的{unit.Chinese()}读取。"));
        if (money.In(unit) is not { } amount) return new(path, "", Certainty.Unread, item.Place, item.Source, "金额太大，或比一分钱还小，不能保存。");
        return new(path, amount.Print(formUnit), item.Why.Length > 0 ? Certainty.Guessed : Certainty.Certain, item.Place, item.Source, item.Why);
    }

    private static string Place(ReadTable table, ReadCell cell) => $"{table.Name} {cell.Place}";
}
