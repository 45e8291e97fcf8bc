using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Finds the plan of payments: the months' labels and the percentages below or beside them.</summary>
internal sealed class PlanScan(Facts facts, IReadOnlyList<Checkpoint> checkpoints)
{
    private sealed record Step(int Month, string Label, ReadCell? Value, string Place, AmountUnit? Amount);

    // Amounts and percentages for one month-end stand no farther from it.
    private const int MostBelow = 3;

    /// <summary>Takes the plan out of a table that has one.</summary>
    public void Find(ReadTable table, HashSet<ReadCell> used)
    {
        if (table.Cells.FirstOrDefault(cell => FormLabels.Of(cell) == FormLabel.Plan) is not { } block) return;
        used.Add(block);
        var labels = table.Cells.Where(cell => cell.Row >= block.Row && cell.Row < block.RowEnd + 1 && FormLabels.Month(cell.Text) is not null).ToList();
        // Percentages are never labels; amounts a year long never stand under a month.
        var steps = labels.Where(label => label.Row < block.RowEnd || block.Rows == 1).Select(label => Read(table, block, label)).ToList();
        foreach (var (label, step) in labels.Zip(steps))
        {
            used.Add(label);
            if (step.Value is { } value) used.Add(value);
        }
        Take(steps, $"{table.Name} {block.Place}", block.Text);
    }

    // Where there are several, what stands above them or in front of them tells percentages from amounts.
    private static Step Read(ReadTable table, ReadCell block, ReadCell label)
    {
        var values = Beside(table, block, label).ToList();
        if (values.Count == 0) values = [.. Below(table, block, label)];
        var (value, word) = values.Find(found => IsShare(found.Word)) is { Value: not null } share ? share : values.FirstOrDefault();
        return new(FormLabels.Month(label.Text)!.Value, label.Text.Trim(), value, $"{table.Name} {(value ?? label).Place}", word is not null && !IsShare(word) ? LabelText.Of(word).Unit : null);
    }

    private static IEnumerable<(ReadCell? Value, string? Word)> Beside(ReadTable table, ReadCell block, ReadCell label)
    {
        for (var next = table.At(label.Row, label.ColumnEnd); next is not null && next.Row == label.Row && FormLabels.Month(next.Text) is null && Points(next) is not null; next = table.At(label.Row, next.ColumnEnd))
            yield return (next, block.Row < label.Row ? table.At(block.Row, next.Column)?.Text : null);
    }

    private static IEnumerable<(ReadCell? Value, string? Word)> Below(ReadTable table, ReadCell block, ReadCell label)
    {
        for (var row = label.RowEnd; row < Math.Min(Math.Max(block.RowEnd, label.RowEnd + 1), label.RowEnd + MostBelow); row++)
        {
            if (table.At(row, label.Column) is not { } next || next.Row != row || FormLabels.Month(next.Text) is not null || FormLabels.Of(next) != FormLabel.None) yield break;
            yield return (next, table.At(row, block.ColumnEnd) is { } side && side.Column < label.Column ? side.Text : null);
        }
    }

    private static bool IsShare(string? word) => word is not null && (word.Contains('%') || word.Contains("比例", StringComparison.Ordinal) || word.Contains("进度", StringComparison.Ordinal) || word.Contains("占比", StringComparison.Ordinal));

    private void Take(List<Step> steps, string place, string label)
    {
        var amounts = LabelText.Of(label).Unit;
        var points = steps.ConvertAll(step => step.Value is { } value ? Points(value) : null);
        // Shares of each quarter add up to all; ours are what is spent by then.
        var shares = steps.Count > 1 && points.TrueForAll(point => point is not null) && points[^1] < 100 && points.Sum() == 100;
        var filled = points.OfType<decimal>().ToList();
        var why = shares ? "原表写的是各期占比，已逐期累计。" : !LabelText.Flat(label).Contains('%') && filled.Zip(filled.Skip(1)).Any(pair => pair.Second < pair.First) ? "各时点的数有升有降，可能不是累计进度，请核对。" : "";
        var sum = 0m;
        for (var i = 0; i < steps.Count; i++)
        {
            var (step, point) = (steps[i], points[i]);
            if (shares) point = sum += point!.Value;
            var position = checkpoints.ToList().FindIndex(checkpoint => checkpoint.Month == step.Month);
            if (position < 0) facts.Leave(step.Place, $"{step.Label}：{step.Value?.Text.Trim()}", "本年度的支出计划没有这个时点。");
            else if ((step.Amount ?? amounts) is { } unit && step.Value is { IsBlank: false } value) facts.Take(new(ProjectFields.Plan(position), "", Certainty.Unread, step.Place, value.Text, $"原表写的是金额（{unit.Word}），不是百分比。"), 1);
            else facts.Take(Field(ProjectFields.Plan(position), step, point, why), 1);
        }
        for (var i = 0; i < checkpoints.Count; i++)
            if (!facts.Has(ProjectFields.Plan(i))) facts.Take(new(ProjectFields.Plan(i), "", Certainty.Unread, place, "", $"原表的支出计划没有{checkpoints[i].Label}。"));
    }

    private static ImportedField Field(string path, Step step, decimal? point, string why)
    {
        var source = step.Value?.Text ?? "";
        if (string.IsNullOrWhiteSpace(source)) return new(path, "", Certainty.Certain, step.Place, source);
        if (point is not { } value) return new(path, "", Certainty.Unread, step.Place, source, $"“{source.Trim()}”不是 0 到 100 之间、最多两位小数的百分比。");
        return new(path, Percentage.Of(value).Print(), why.Length > 0 ? Certainty.Guessed : Certainty.Certain, step.Place, source, why);
    }

    private static decimal? Points(ReadCell cell)
    {
        var text = LabelText.Flat(cell.Text).TrimEnd('%');
        var value = cell.Number ?? (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null);
        return value is >= 0 and <= 100 && decimal.Round(value.Value, 2) == value ? value : null;
    }
}
