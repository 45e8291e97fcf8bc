using System.Text.RegularExpressions;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Gathers the amounts of a project under whatever labels, until they are settled into those of our form.</summary>
/// <param name="facts">Takes what is found.</param>
/// <param name="formUnit">The unit of our form.</param>
/// <param name="elsewhere">The one unit that the document states anywhere, or null.</param>
internal sealed partial class FundingScan(Facts facts, MoneyUnit formUnit, AmountUnit? elsewhere)
{
    private readonly List<FoundAmount> found = [];
    private AmountUnit? stated;
    private AmountUnit? labelled;
    private AmountHeadings? headings;

    /// <summary>Notes the unit that a line states for the amounts below it.</summary>
    public void State(AmountUnit unit) => stated = unit;

    /// <summary>Notes the unit that stands behind a label of the form for the amounts beside and below it.</summary>
    public void Label(AmountUnit unit) => labelled = unit;

    /// <summary>Takes the amount beside or below a label, or notes that there is none.</summary>
    public void Take(ReadTable table, ReadCell cell, LabelText label, FormLabel meaning, ReadCell? value, HashSet<ReadCell> used)
    {
        NoteUnit(label, meaning);
        var midTerm = HeadingsOf(table).IsMidTerm(cell);
        if (value is not null && MoneyText.Read(value) is null && MoneyText.Within(value.Text) is null && TakeLine(value.Text, Place(table, value))) used.Add(value);
        else if (value is null)
        {
            if (meaning is not (FormLabel.BudgetBlock or FormLabel.FiscalPart)) found.Add(Found(table, cell, label, meaning, null, "") with { Source = "", IsMidTerm = midTerm });
        }
        else if (Read(value, meaning) is var (money, why))
        {
            used.Add(value);
            var amount = Found(table, value, label, meaning, money, why) with { IsMidTerm = midTerm };
            found.Add(why.Length > 0 ? amount : OfRow(cell, value, amount, used));
        }
    }

    /// <summary>Takes the amount of one project in a column of a list.</summary>
    public void TakeColumn(ReadTable table, ReadCell value, LabelText label, FormLabel meaning)
    {
        NoteUnit(label, meaning);
        if (Read(value, meaning) is var (money, why)) found.Add(Found(table, value, label, meaning, money, why) with { IsMidTerm = HeadingsOf(table).IsMidTerm(value) });
    }

    /// <summary>Takes amounts that stand behind their labels in one cell, such as 一、财政拨款：6923.36万元.</summary>
    /// <param name="text">The text of the cell, or a line.</param>
    /// <param name="place">Where it stands.</param>
    /// <returns>Whether it holds any.</returns>
    public bool TakeLine(string text, string place)
    {
        var (taken, left) = (false, new List<string>());
        foreach (var line in text.Length <= 400 ? text.Split(['\n', '；', '，', '。', ';']) : [])
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            left.Add(line.Trim());
            if (Parts(line) is not var (before, value) || (MoneyText.Within(value) ?? MoneyText.Read(value)) is not { } money) continue;
            var label = LabelText.Of(before);
            var meaning = FormLabels.Of(label.Key);
            if (meaning is not (FormLabel.Budget or FormLabel.BudgetBlock or FormLabel.FiscalFunds or FormLabel.OtherFunds or FormLabel.FurtherFunds)) continue;
            found.Add(new(meaning, label.Key, money, line, place, label.Unit) { Why = $"取自“{line.Trim()}”。" });
            (taken, left[^1]) = (true, "");
        }
        if (taken) facts.Leave(place, string.Join('；', left.Where(part => part.Length > 0)), "这一格里除金额外的其他文字。");
        return taken;
    }

    /// <summary>Settles what was found.</summary>
    public void Settle() => new FundingSums(facts, formUnit, found) { Labelled = labelled, Stated = stated, Elsewhere = elsewhere }.Settle();

    // The budget's parts are in the unit that stands with the budget.
    private void NoteUnit(LabelText label, FormLabel meaning)
    {
        if (meaning is FormLabel.Budget or FormLabel.BudgetBlock && label.Unit is { } unit) Label(unit);
    }

    // A block's label stands beside its first line or beside the headings of its columns, and is no amount's unless one follows.
    private static (MoneyText? Money, string Why)? Read(ReadCell value, FormLabel meaning)
    {
        if ((MoneyText.Read(value) ?? (meaning is FormLabel.Budget or FormLabel.BudgetBlock ? MoneyText.Within(value.Text) : null)) is { } money) return (money, "");
        if (meaning == FormLabel.BudgetBlock) return null;
        if (value.IsBlank) return (null, "");
        var text = value.Text.Trim();
        return text is "无" or "/" or "-" or "—" or "--" or "——" ? (null, $"原文是“{text}”，留空。")
            : meaning is FormLabel.Budget or FormLabel.FiscalFunds or FormLabel.OtherFunds && text.Any(char.IsAsciiDigit) ? (null, $"“{text}”不是一个金额。")
            : null;
    }

    private static FoundAmount Found(ReadTable table, ReadCell at, LabelText label, FormLabel meaning, MoneyText? money, string why) =>
        new(meaning, label.Key, money, at.Text, Place(table, at), label.Unit) { Why = why, Rank = label.Key.Contains("年度", StringComparison.Ordinal) || label.Key == "预算数" ? 1 : 0 };

    // Where a row holds several amounts, what was planned first for this year is ours.
    private FoundAmount OfRow(ReadCell label, ReadCell value, FoundAmount amount, HashSet<ReadCell> used)
    {
        var further = headings!.Behind(label, value);
        if (further.Count == 0) return amount;
        used.UnionWith(further);
        // A cell of another grid, without a heading among theirs, is no amount left blank.
        List<ReadCell> figures = value.IsBlank && headings.Of(value)?.Row != headings.Of(further[0])?.Row ? further : [value, .. further];
        var planned = figures.Find(figure => FormLabels.Of(LabelText.Of(Words(figure)).Key) == FormLabel.Budget) ?? figures.Find(figure => !IsOfBefore().IsMatch(Words(figure))) ?? figures[0];
        if (figures.Exists(figure => figure != planned))
            facts.Leave(amount.Place, string.Join("；", figures.Where(figure => figure != planned).Select(other => Words(other) is { Length: > 0 } words ? $"{words}：{other.Text.Trim()}" : other.Text.Trim())), "这一行除预算数外的其他数，本表没有这些栏。");
        return amount with
        {
            Money = MoneyText.Read(planned),
            Source = planned.Text,
            Place = Place(headings.Table, planned),
            Why = figures.Count == 1 ? amount.Why : Words(planned) is { Length: > 0 } heading ? $"这一行有几个数，取“{LabelText.Of(heading).Key}”一列。" : "这一行有几个数，取第一个。",
        };

        string Words(ReadCell figure) => headings.Of(figure)?.Text.Trim() ?? "";
    }

    // Of 总额：100万元 the label ends at the colon, of 其中财政拨款80万元 where the number begins.
    private static (string Label, string Value)? Parts(string line) => LabelText.Split(line) is { } split && LabelText.Of(split.Label).Key.Length > 0 ? split
        : LabelText.Split(line) is { } empty ? Parts(empty.Value) : line.IndexOfAny([.. "0123456789０１２３４５６７８９"]) is > 1 and <= 20 and var number ? (line[..number], line[number..]) : null;

    private AmountHeadings HeadingsOf(ReadTable table) => headings is { } kept && ReferenceEquals(kept.Table, table) ? kept : headings = new(table);

    private static string Place(ReadTable table, ReadCell cell) => $"{table.Name} {cell.Place}";

    [GeneratedRegex("上年|前年|去年|以前|实际|执行|决算|支出数", RegexOptions.CultureInvariant)]
    private static partial Regex IsOfBefore();
}
