using BudgetPerformance.Domain.Objectives;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Puts a target together from one column, from sign, number and unit in three, or from the grades 优良中差.</summary>
internal static class TargetText
{
    public static ImportedField Read(ReadTable table, IndicatorHeading heading, int row, string path)
    {
        if (heading.Places.Count > 0) return new(path, "", Certainty.Unread, "", "", "原表按地点分列指标值，没有全项目的一个值；各列的值列在下面。");
        var bands = heading.Columns.Where(column => column.Kind == ColumnKind.Band).ToList();
        if (bands.Count > 0) return Banded(table, bands, row, path);
        if (heading[ColumnKind.Target] is not { } column) return new(path, "", Certainty.Unread, "", "", "原表没有指标值一列。");
        var place = table.At(row, column.From) is { } cell ? $"{table.Name} {cell.Place}" : "";
        var value = Text(table, row, column);
        var (sign, unit) = (Text(table, row, heading[ColumnKind.Operator]), Text(table, row, heading[ColumnKind.UnitOfMeasure]));
        var (certainty, why) = heading.TargetDoubt.Length > 0 && value.Length > 0 ? (Certainty.Guessed, heading.TargetDoubt) : (Certainty.Certain, "");
        if (heading[ColumnKind.Operator] is null && heading[ColumnKind.UnitOfMeasure] is null) return new(path, value, certainty, place, value, why);
        return new(path, TargetValue.Joined(sign, value, unit), certainty, place, string.Join(" ", new[] { sign, value, unit }.Where(part => part.Length > 0)), why);
    }

    private static ImportedField Banded(ReadTable table, List<IndicatorColumn> bands, int row, string path)
    {
        var filled = bands.Where(band => !string.IsNullOrWhiteSpace(Text(table, row, band))).ToList();
        var text = string.Join(' ', filled.Select(band => LabelText.Flat(band.Heading) + Text(table, row, band).Trim()));
        var place = filled.Count > 0 ? $"{table.Name} {table.At(row, filled[0].From)!.Place}" : "";
        return new(path, text, Certainty.Certain, place, string.Join(" ", filled.Select(band => Text(table, row, band).Trim())));
    }

    private static string Text(ReadTable table, int row, IndicatorColumn? column) => column is null ? "" : table.At(row, column.From)?.Text ?? "";
}
