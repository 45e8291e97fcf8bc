namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>A table with what its labels say it is about, looked through once.</summary>
internal sealed class FormTable
{
    private static readonly FormLabel[] Once = [FormLabel.Budget, FormLabel.Objective, FormLabel.Plan, FormLabel.PurposeBlock];

    private readonly HashSet<FormLabel> labels = [];
    private readonly List<FormLabel> once;
    private string name = "";
    private string code = "";

    private FormTable(ReadTable table)
    {
        Table = table;
        foreach (var cell in table.Cells.Where(cell => !cell.IsBlank)) Note(cell);
        IsForm = ObjectiveFormReader.Knows(table);
        once = [.. Once.Where(Has)];
        IsTitled = table.Row(0).Where(cell => !cell.IsBlank).ToList() is [var only] && FormTitle.Is(only.Text) && !FormTitle.IsContinued(only.Text);
    }

    /// <summary>The table.</summary>
    public ReadTable Table { get; }

    /// <summary>Whether it holds anything of a form.</summary>
    public bool IsForm { get; }

    private bool IsTitled { get; }

    /// <summary>Whether any of its cells is this label.</summary>
    public bool Has(FormLabel label) => labels.Contains(label);

    /// <summary>Whether it begins another project than a table before it: it names another one, or says again what a form says once.</summary>
    public bool IsOfAnotherProject(FormTable before)
    {
        if (name.Length + code.Length > 0 && before.name.Length + before.code.Length > 0 && (name, code) != (before.name, before.code)) return true;
        if (code.Length > 0 && code == before.code) return false;
        return (IsTitled && before.IsForm) || (once.Count > 0 && once.Exists(before.Has));
    }

    /// <summary>The whole table as text that was not taken.</summary>
    public UnreadText AsUnread(string why) =>
        new(Table.Name, string.Join('\n', Enumerable.Range(0, Table.Rows).Select(row => string.Join("｜", Table.Row(row).Where(cell => cell.Row == row && !cell.IsBlank).Select(cell => cell.Text.Trim()))).Where(row => row.Length > 0)), why);

    /// <summary>The tables of the projects that share one table: each begins where a project is named again, or stands in a column of its own. A list of projects stays one.</summary>
    public static IEnumerable<FormTable> Divide(ReadTable table)
    {
        table = CategoryColumns.Unfold(table);
        if (SideBySide.Divide(table) is { Count: > 0 } besides) return besides.Select(project => new FormTable(project));
        var starts = Starts(table);
        if (starts.Count < 2) return [new(table)];
        starts[0] = 0;
        var rows = table.Cells.ToLookup(cell => cell.Row);
        return starts.Select((start, i) => (Start: start, End: i + 1 < starts.Count ? starts[i + 1] : table.Rows)).Select(part => new FormTable(new(table.Name,
            [.. Enumerable.Range(part.Start, part.End - part.Start).SelectMany(row => rows[row]).Select(cell => cell with { Row = cell.Row - part.Start, Rows = Math.Min(cell.Rows, part.End - cell.Row) })])));
    }

    private static List<int> Starts(ReadTable table)
    {
        var (starts, seen) = (new List<int>(), new Dictionary<FormLabel, string>());
        foreach (var cell in table.Cells.Where(cell => !cell.IsBlank))
        {
            if (Naming(table, cell) is not var (label, value) || value.Length == 0) continue;
            if (starts.Count > 0 && (!seen.TryGetValue(label, out var known) || known == value))
            {
                seen[label] = value;
                continue;
            }
            starts.Add(Above(table, cell.Row, starts.Count > 0 ? starts[^1] + 1 : 0));
            seen = new() { [label] = value };
        }
        return starts;
    }

    // A heading of its own, or the unit of money, stands above the first field.
    private static int Above(ReadTable table, int row, int from)
    {
        while (row > from && table.Row(row - 1).Where(cell => !cell.IsBlank).ToList() is [var only] && only.Row == row - 1 && only.Rows == 1 && (FormTitle.Is(only.Text) || LabelText.Stated(only.Text) is not null)) row--;
        return row;
    }

    private void Note(ReadCell cell)
    {
        var label = FormLabels.Of(cell);
        if (label != FormLabel.None) labels.Add(label);
        if (Naming(Table, cell) is not var (naming, value)) return;
        if (naming == FormLabel.Name && name.Length == 0) name = value;
        else if (naming == FormLabel.Code && code.Length == 0) code = value;
    }

    private static (FormLabel Label, string Value)? Naming(ReadTable table, ReadCell cell)
    {
        if (FormLabels.Of(cell) is (FormLabel.Name or FormLabel.Code) and var label) return table.At(cell.Row, cell.ColumnEnd) is { } next && FormLabels.Of(next) == FormLabel.None && IndicatorHeadings.Of(LabelText.Of(next.Text).Key) == ColumnKind.Other ? (label, LabelText.Flat(next.Text)) : null;
        return LabelText.Split(cell.Text) is var (before, value) && FormLabels.Of(LabelText.Of(before).Key) is (FormLabel.Name or FormLabel.Code) and var split ? (split, LabelText.Flat(value)) : null;
    }
}
