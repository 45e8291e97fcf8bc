using System.Text.RegularExpressions;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Goes through a table's cells by their labels and hands each to whoever takes what stands beside, below or behind it; rows of indicators are left to those who read them.</summary>
internal sealed partial class FormScan(FormCells cells, Facts facts, FundingScan funding, PlanScan plan)
{
    private const int LongestLabel = 12;

    private readonly FormTexts texts = new(cells, facts);
    private readonly FormObjectives objectives = new(cells, facts);

    /// <summary>Takes the cells of the rows outside of those given.</summary>
    public void Read(Func<int, bool> isTaken)
    {
        plan.Find(cells.Table, cells.Used);
        foreach (var cell in cells.Table.Cells.Where(cell => !isTaken(cell.Row)))
            if (!cells.Used.Contains(cell) && !cell.IsBlank) Read(cell);
        LeaveRest(isTaken);
        objectives.Settle();
    }

    private void Read(ReadCell cell)
    {
        var label = LabelText.Of(cell.Text);
        var meaning = FormLabels.Of(label.Key);
        if (meaning == FormLabel.None)
        {
            if (ReadUnit(cell) || funding.TakeLine(cell.Text, cells.Place(cell)) || ReadInline(cell)) cells.Used.Add(cell);
            return;
        }
        cells.Used.Add(cell);
        if (meaning is FormLabel.Objective or FormLabel.MidTermObjective) objectives.Take(cell, label.Key, meaning);
        else if (meaning is FormLabel.Budget or FormLabel.BudgetBlock or FormLabel.FiscalFunds or FormLabel.FiscalPart or FormLabel.OtherFunds or FormLabel.FurtherFunds)
            funding.Take(cells.Table, cell, label, meaning, cells.ValueOf(cell), cells.Used);
        else texts.Take(meaning, label.Key, cell, cells.ValueOf(cell));
    }

    // The unit of money, in one cell or two, or the unit that files the form.
    private bool ReadUnit(ReadCell cell)
    {
        if (LabelText.Stated(cell.Text) is { } unit) funding.State(unit);
        else if (LabelText.Of(cell.Text) is { Unit: { } behind, Key.Length: <= LongestLabel, Key: var key } && MoneyPattern().IsMatch(key)) funding.Label(behind);
        else if (LabelText.Of(cell.Text).Key is "金额单位" or "货币单位" && cells.Table.At(cell.Row, cell.ColumnEnd) is { } beside && AmountUnit.Of(beside.Text.Trim()) is { } named)
        {
            cells.Used.Add(beside);
            funding.State(named);
        }
        else if (cell.Row <= 2 && facts.Unit.Length == 0 && UnitPattern().IsMatch(cell.Text.Trim())) facts.Unit = cell.Text.Trim();
        else return false;
        return true;
    }

    // 项目名称：… in one cell.
    private bool ReadInline(ReadCell cell)
    {
        if (LabelText.Split(cell.Text) is not var (before, value)) return false;
        var key = LabelText.Of(before).Key;
        var (meaning, inside) = (FormLabels.Of(key), cell with { Text = value });
        if (meaning == FormLabel.Objective) objectives.TakeInline(inside);
        return meaning == FormLabel.Objective || (meaning != FormLabel.PurposeBlock && texts.Take(meaning, key, cell, inside));
    }

    // Labels that led nowhere are no loss; whatever else says something is kept with its row.
    private void LeaveRest(Func<int, bool> isTaken)
    {
        foreach (var row in cells.Table.Cells.Where(cell => !isTaken(cell.Row) && !cell.IsBlank && !cells.Used.Contains(cell)).GroupBy(cell => cell.Row))
        {
            if (row.Key == 0 && row.Count() == 1 && FormTitle.Is(row.First().Text)) continue;
            var labelled = cells.Table.Row(row.Key).Where(cell => row.Contains(cell) || (cell.ColumnEnd <= row.Last().Column && IsOfRest(cell))).Select(cell => cell.Text.Trim());
            facts.Leave(cells.Place(row.First()), string.Join("｜", labelled), "本系统的表里没有这一栏。");
        }
    }

    // A label that ours has no place for, or of an amount that it has none for.
    private static bool IsOfRest(ReadCell cell) => LabelText.Of(cell.Text) is var label && (FormLabels.Of(label.Key) == FormLabel.Known || (label.Unit is not null && FormLabels.Of(label.Key) == FormLabel.None));

    [GeneratedRegex("^[^0-9]*(?:资金|预算|金额|经费)[^0-9]*$", RegexOptions.CultureInvariant)]
    private static partial Regex MoneyPattern();

    [GeneratedRegex(@"^[0-9A-Za-z]{3,20}(?!年)[\p{IsCJKUnifiedIdeographs}(（][^:：\n]{2,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();
}
