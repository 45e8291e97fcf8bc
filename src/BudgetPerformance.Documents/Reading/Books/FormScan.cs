using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Goes through a table's cells by their labels and takes what stands beside or below each; rows of indicators are left to those who read them.</summary>
internal sealed partial class FormScan(ReadTable table, Facts facts, FundingScan funding, PlanScan plan)
{
    private readonly HashSet<ReadCell> used = new(ReferenceEqualityComparer.Instance);

    /// <summary>Takes the cells of the rows outside of those given.</summary>
    public void Read(Func<int, bool> isTaken)
    {
        plan.Find(table, used);
        foreach (var cell in table.Cells.Where(cell => !isTaken(cell.Row)))
            if (!used.Contains(cell) && !cell.IsBlank) Read(cell);
        LeaveRest(isTaken);
    }

    private void Read(ReadCell cell)
    {
        var label = LabelText.Of(cell.Text);
        var meaning = FormLabels.Of(label.Key);
        if (meaning == FormLabel.None)
        {
            ReadLine(cell);
            return;
        }
        used.Add(cell);
        switch (meaning)
        {
            case FormLabel.Code: TakeText(ProjectFields.Code, cell, ValueOf(cell)); break;
            case FormLabel.Name: TakeName(cell, ValueOf(cell)); break;
            case FormLabel.Unit: TakeUnit(ValueOf(cell)); break;
            case FormLabel.Purpose: TakeText(ProjectFields.Purpose, cell, ValueOf(cell), asTyped: true, rank: 2); break;
            case FormLabel.PurposeLike: TakeText(ProjectFields.Purpose, cell, ValueOf(cell), $"取自“{label.Key}”。", asTyped: true); break;
            case FormLabel.PurposeBlock: TakePurpose(cell); break;
            case FormLabel.Objective or FormLabel.MidTermObjective: TakeObjective(cell, label.Key, meaning); break;
            case FormLabel.Budget or FormLabel.BudgetBlock or FormLabel.FiscalFunds or FormLabel.FiscalPart or FormLabel.OtherFunds or FormLabel.FurtherFunds:
                funding.Take(table, cell, label, meaning, ValueOf(cell), used);
                break;
        }
    }

    // 项目名称：… in one cell, the unit of money, the unit that files it.
    private void ReadLine(ReadCell cell)
    {
        if (LabelText.Stated(cell.Text) is { } unit)
        {
            used.Add(cell);
            funding.State(unit);
            return;
        }
        if (LabelText.Of(cell.Text).Key is "金额单位" or "货币单位" && table.At(cell.Row, cell.ColumnEnd) is { } beside && LabelText.UnitOf(beside.Text.Trim()) is { } named)
        {
            used.UnionWith([cell, beside]);
            funding.State(named);
            return;
        }
        if (cell.Row <= 2 && facts.Unit.Length == 0 && UnitPattern().IsMatch(cell.Text.Trim()))
        {
            used.Add(cell);
            facts.Unit = cell.Text.Trim();
            return;
        }
        if (funding.TakeLine(table, cell)) used.Add(cell);
        else if (LabelText.Split(cell.Text) is var (before, value) && FormLabels.Of(LabelText.Of(before).Key) is var meaning and not (FormLabel.None or FormLabel.Known))
        {
            used.Add(cell);
            var inside = cell with { Text = value };
            switch (meaning)
            {
                case FormLabel.Code: TakeText(ProjectFields.Code, cell, inside); break;
                case FormLabel.Name: TakeName(cell, inside); break;
                case FormLabel.Unit: TakeUnit(inside); break;
                case FormLabel.Purpose: TakeText(ProjectFields.Purpose, cell, inside, asTyped: true, rank: 2); break;
                case FormLabel.PurposeLike: TakeText(ProjectFields.Purpose, cell, inside, $"取自“{LabelText.Of(before).Key}”。", asTyped: true); break;
                case FormLabel.Objective: TakeText(ProjectFields.Objectives, cell, inside, asTyped: true, rank: 1); break;
                default: used.Remove(cell); break;
            }
        }
    }

    /// <summary>The cell that a label speaks of: the next one in its row, or the one below where the next is a label itself.</summary>
    private ReadCell? ValueOf(ReadCell label)
    {
        var right = table.At(label.Row, label.ColumnEnd);
        if (right is not null && !used.Contains(right) && !IsLabel(right)) return right;
        // Beside a label that stands for several rows stand labels of its parts.
        if (right is null ? label.ColumnEnd < table.Columns : label.Rows > 1 && IsLabel(right)) return null;
        var below = table.At(label.RowEnd, label.Column);
        return below is not null && !used.Contains(below) && !IsLabel(below) && below.Row >= label.RowEnd ? below : null;
    }

    private static bool IsLabel(ReadCell cell) => FormLabels.Of(cell) != FormLabel.None || FormLabels.Month(cell.Text) is not null;

    private string Place(ReadCell? cell) => cell is null ? "" : $"{table.Name} {cell.Place}";

    private void TakeText(string path, ReadCell label, ReadCell? value, string why = "", bool asTyped = false, int rank = 1)
    {
        if (value is not null) used.Add(value);
        var source = value?.Text ?? "";
        var text = asTyped ? source : source.Trim().ReplaceLineEndings("");
        if (text.Length == 0 && why.Length > 0) return;
        facts.Take(new(path, text, why.Length > 0 ? Certainty.Guessed : Certainty.Certain, Place(value ?? label), source, why), text.Length > 0 ? rank : -1);
    }

    // Some systems print code and name in one: 51000021R000000019951-工资性支出.
    private void TakeName(ReadCell label, ReadCell? value)
    {
        if (value is not null && CodeAndName().Match(value.Text.Trim()) is { Success: true } match && !facts.Has(ProjectFields.Code))
        {
            used.Add(value);
            var why = "编码和名称原来写在一格里，按短横拆开。";
            facts.Take(new(ProjectFields.Code, match.Groups["code"].Value, Certainty.Guessed, Place(value), value.Text, why));
            facts.Take(new(ProjectFields.Name, match.Groups["name"].Value, Certainty.Guessed, Place(value), value.Text, why), 1);
        }
        else TakeText(ProjectFields.Name, label, value);
    }

    private void TakeUnit(ReadCell? value)
    {
        if (value is null) return;
        used.Add(value);
        if (facts.Unit.Length == 0) facts.Unit = value.Text.Trim();
    }

    // The rows beside it hold amounts under their labels, and one the use of the money.
    private void TakePurpose(ReadCell block)
    {
        for (var row = block.Row; row < Math.Max(block.RowEnd, block.Row + 2) && row < table.Rows; row++)
        {
            if (row >= block.RowEnd && table.At(row, block.Column) is { IsBlank: false }) break;
            if (table.At(row, block.ColumnEnd) is not { } first || first.Row < row && row > block.Row || used.Contains(first)) continue;
            if (row == block.Row && (IsLabel(first) || MoneyText.Read(first) is not null) || FormLabels.Of(first) is FormLabel.Budget or FormLabel.FiscalFunds or FormLabel.OtherFunds) continue;
            TakeText(ProjectFields.Purpose, block, first, asTyped: true, rank: 2);
            return;
        }
    }

    private void TakeObjective(ReadCell label, string key, FormLabel meaning)
    {
        if (ValueOf(label) is not { } value) return;
        used.Add(value);
        // Where the label stands beside several rows, all of them are the objective.
        var further = Enumerable.Range(label.Row, label.Rows).Select(row => table.At(row, value.Column)).OfType<ReadCell>().Distinct().Where(cell => cell.Row > value.Row && !cell.IsBlank && !used.Contains(cell) && !IsLabel(cell)).ToList();
        if (further.Count > 0 && value.Column == label.ColumnEnd && !value.IsBlank)
        {
            used.UnionWith(further);
            var text = string.Join('\n', further.Prepend(value).Select(cell => cell.Text.Trim()));
            facts.Take(new(ProjectFields.Objectives, text, Certainty.Guessed, Place(value), text, $"“{key}”旁边有 {further.Count + 1} 行，已合在一起。"), key.Contains("年度", StringComparison.Ordinal) ? 3 : 1);
            return;
        }
        if (meaning == FormLabel.MidTermObjective || IndicatorHeading.IsMidTerm(label.Text))
        {
            midTerm = (value, label.Text.Trim());
            facts.Leave(Place(value), value.Text, "这是中期（长期）目标，本表只填年度目标。");
            return;
        }
        if (key[^1] is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五') AddNumbered(value, key);
        else facts.Take(new(ProjectFields.Objectives, value.Text, Certainty.Certain, Place(value), value.Text), value.IsBlank ? -1 : key.Contains("年度", StringComparison.Ordinal) || key.Contains("预期", StringComparison.Ordinal) ? 3 : 1);
    }

    private (ReadCell Value, string Label)? midTerm;

    // Several objectives, each with a label of its own, become one text of numbered lines.
    private void AddNumbered(ReadCell value, string key)
    {
        if (value.IsBlank) return;
        var before = facts[ProjectFields.Objectives];
        var lines = before is null || before.Text.Length == 0 ? [] : before.Text.Split('\n').ToList();
        var line = value.Text.Trim().ReplaceLineEndings("");
        lines.Add(line.Length > 0 && char.IsAsciiDigit(line[0]) ? line : $"{lines.Count + 1}、{line}");
        var source = before is null ? value.Text : before.Source + "\n" + value.Text;
        facts.Put(new(ProjectFields.Objectives, string.Join('\n', lines), Certainty.Guessed, before?.Place ?? Place(value), source, $"由“{key}”等几个分开写的目标合成。"));
    }

    // Labels that led nowhere are no loss; whatever else says something is kept with its row.
    private void LeaveRest(Func<int, bool> isTaken)
    {
        foreach (var row in table.Cells.Where(cell => !isTaken(cell.Row) && !cell.IsBlank && !used.Contains(cell)).GroupBy(cell => cell.Row))
        {
            if (row.Key == 0 && row.Count() == 1 && TitlePattern().IsMatch(LabelText.Flat(row.First().Text))) continue;
            var labelled = table.Row(row.Key).Where(cell => row.Contains(cell) || (cell.ColumnEnd <= row.First().Column && FormLabels.Of(cell) == FormLabel.Known)).Select(cell => cell.Text.Trim());
            facts.Leave($"{table.Name} {row.First().Place}", string.Join("｜", labelled), "本系统的表里没有这一栏。");
        }
        if (midTerm is { } term && !facts.Has(ProjectFields.Objectives))
            facts.Take(new(ProjectFields.Objectives, term.Value.Text, Certainty.Guessed, Place(term.Value), term.Value.Text, $"没有年度目标，取自“{term.Label}”。"));
    }

    /// <summary>Whether a line is the heading of a form.</summary>
    public static bool IsTitle(string text) => text.Length <= 120 && TitlePattern().IsMatch(LabelText.Flat(text));

    /// <summary>Whether a line says that what follows goes on with the form before it.</summary>
    public static bool IsContinued(string text) => ContinuedPattern().IsMatch(LabelText.Flat(text));

    [GeneratedRegex(@"^\(?续(?:上)?表[0-9一二三]?\)?$|\(续(?:表)?[0-9一二三]?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContinuedPattern();

    [GeneratedRegex(@"^[0-9A-Za-z]{3,20}(?!年)[\p{IsCJKUnifiedIdeographs}(（][^:：\n]{2,60}$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitPattern();

    [GeneratedRegex(@"^(?<code>[0-9][0-9A-Za-z]{9,29})[-—_](?<name>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAndName();

    [GeneratedRegex(@"(?:绩效)?(?:目标|自评|监控|批复|审批|申报)[\p{IsCJKUnifiedIdeographs}]{0,6}表(?:\([^)]*\))?$", RegexOptions.CultureInvariant)]
    private static partial Regex TitlePattern();
}
