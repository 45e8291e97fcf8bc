using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Takes the objectives of a year, however many labels and rows they stand in. Those of several years only stand in where there are no others.</summary>
internal sealed class FormObjectives(FormCells cells, Facts facts)
{
    private const int OfForm = 1;
    private const int OfYear = 3;

    // Far more than can be saved, and few enough to be put together one by one.
    private const int LongestText = 2 * Objective.MaxLength;

    private (ReadCell Value, string Label)? midTerm;

    /// <summary>Takes what stands beside or below a label.</summary>
    public void Take(ReadCell label, string key, FormLabel meaning)
    {
        if (cells.ValueOf(label) is not { } first) return;
        var value = BehindNumbers(label, first);
        cells.Used.Add(value);
        if (Further(label, value) is { Count: > 0 } further) TakeRows(key, [value, .. further]);
        else if (meaning == FormLabel.MidTermObjective || IndicatorHeading.IsMidTerm(label.Text))
        {
            midTerm = (value, label.Text.Trim());
            facts.Leave(cells.Place(value), value.Text, "这是中期（长期）目标，本表只填年度目标。");
        }
        else if (key[^1] is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五') AddNumbered(value, key);
        else facts.Take(new(ProjectFields.Objectives, value.Text, Certainty.Certain, cells.Place(value), value.Text), value.IsBlank ? -1 : key.Contains("预期", StringComparison.Ordinal) ? OfYear : Rank(key));
    }

    /// <summary>Takes what stands behind a label in its own cell.</summary>
    public void TakeInline(ReadCell value) => facts.Take(new(ProjectFields.Objectives, value.Text, Certainty.Certain, cells.Place(value), value.Text), value.IsBlank ? -1 : OfForm);

    /// <summary>Lets the objectives of several years stand in for those of the year, where the form has no others.</summary>
    public void Settle()
    {
        if (midTerm is { } term && !facts.Has(ProjectFields.Objectives))
            facts.Take(new(ProjectFields.Objectives, term.Value.Text, Certainty.Guessed, cells.Place(term.Value), term.Value.Text, $"没有年度目标，取自“{term.Label}”。"));
    }

    private static int Rank(string key) => key.Contains("年度", StringComparison.Ordinal) ? OfYear : OfForm;

    // Where the label stands beside several rows, all of them are the objective.
    private List<ReadCell> Further(ReadCell label, ReadCell value) => value.Column < label.ColumnEnd || value.IsBlank ? []
        : [.. Enumerable.Range(label.Row, label.Rows).Select(row => cells.Table.At(row, value.Column)).OfType<ReadCell>().Distinct().Where(cell => cell.Row > value.Row && !cell.IsBlank && cells.IsValue(cell))];

    // Numbers may stand in a column of their own in front of the objectives.
    private ReadCell BehindNumbers(ReadCell label, ReadCell first)
    {
        if (!IsNumber(first) || cells.Table.At(first.Row, first.ColumnEnd) is not { IsBlank: false } behind || !cells.IsValue(behind)) return first;
        cells.Used.UnionWith(Enumerable.Range(label.Row, label.Rows).Select(row => cells.Table.At(row, first.Column)).OfType<ReadCell>().Where(IsNumber));
        return behind;
    }

    private static bool IsNumber(ReadCell cell) => cell.Text.Trim() is { Length: 1 or 2 } text && text.All(char.IsAsciiDigit);

    private void TakeRows(string key, List<ReadCell> rows)
    {
        cells.Used.UnionWith(rows);
        var text = string.Join('\n', rows.Select(cell => cell.Text.Trim()));
        facts.Take(new(ProjectFields.Objectives, text, Certainty.Guessed, cells.Place(rows[0]), text, $"“{key}”旁边有 {rows.Count} 行，已合在一起。"), Rank(key));
    }

    // Several objectives, each with a label of its own, become one text of numbered lines.
    private void AddNumbered(ReadCell value, string key)
    {
        if (value.IsBlank) return;
        var before = facts[ProjectFields.Objectives];
        if (before?.Text.Length > LongestText)
        {
            facts.Leave(cells.Place(value), value.Text, "绩效目标已经太长，这一条没有并入。");
            return;
        }
        var lines = before is null || before.Text.Length == 0 ? [] : before.Text.Split('\n').ToList();
        var line = value.Text.Trim().ReplaceLineEndings("");
        lines.Add(line.Length > 0 && char.IsAsciiDigit(line[0]) ? line : $"{lines.Count + 1}、{line}");
        var source = before is null ? value.Text : before.Source + "\n" + value.Text;
        facts.Put(new(ProjectFields.Objectives, string.Join('\n', lines), Certainty.Guessed, before?.Place ?? cells.Place(value), source, $"由“{key}”等几个分开写的目标合成。"));
    }
}
