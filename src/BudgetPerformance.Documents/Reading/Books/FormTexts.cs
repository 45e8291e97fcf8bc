using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Takes code, name, unit and purpose of a project.</summary>
internal sealed class FormTexts(FormCells cells, Facts facts)
{
    private const int LongestHead = 8;

    /// <summary>Takes what a label means.</summary>
    /// <returns>Whether the label is one of these.</returns>
    public bool Take(FormLabel meaning, string key, ReadCell label, ReadCell? value)
    {
        switch (meaning)
        {
            case FormLabel.Code: TakeText(ProjectFields.Code, label, value); return true;
            case FormLabel.Name: TakeName(label, value); return true;
            case FormLabel.Unit: TakeUnit(value); return true;
            case FormLabel.Purpose: TakeText(ProjectFields.Purpose, label, value, asTyped: true, rank: 2); return true;
            case FormLabel.PurposeLike: TakeText(ProjectFields.Purpose, label, value, $"取自“{key}”。", asTyped: true); return true;
            case FormLabel.PurposeBlock: TakePurpose(label); return true;
            default: return false;
        }
    }

    private void TakeName(ReadCell label, ReadCell? value)
    {
        if (value is not null && CodedName.Split(value.Text) is var (code, name) && !facts.Has(ProjectFields.Code))
        {
            cells.Used.Add(value);
            facts.Take(new(ProjectFields.Code, code, Certainty.Guessed, cells.Place(value), value.Text, CodedName.Why));
            facts.Take(new(ProjectFields.Name, name, Certainty.Guessed, cells.Place(value), value.Text, CodedName.Why), 1);
        }
        else TakeText(ProjectFields.Name, label, value);
    }

    private void TakeUnit(ReadCell? value)
    {
        if (value is null) return;
        cells.Used.Add(value);
        if (facts.Unit.Length == 0) facts.Unit = value.Text.Trim();
    }

    // The rows beside it hold amounts under their labels, and one the use of the money.
    private void TakePurpose(ReadCell block)
    {
        var table = cells.Table;
        for (var row = block.Row; row < Math.Max(block.RowEnd, block.Row + 2) && row < table.Rows; row++)
        {
            if (row >= block.RowEnd && table.At(row, block.Column) is { IsBlank: false }) break;
            if (table.At(row, block.ColumnEnd) is not { } first || first.Row < row && row > block.Row || cells.Used.Contains(first)) continue;
            if (row == block.Row && (FormCells.IsLabel(first) || MoneyText.Read(first) is not null) || FormLabels.Of(first) is FormLabel.Budget or FormLabel.FiscalFunds or FormLabel.OtherFunds) continue;
            if (!SaysPurpose(first) && !BeginsList(row, first)) TakeText(ProjectFields.Purpose, block, first, asTyped: true, rank: 2);
            return;
        }
    }

    // A label of its own stands inside the block, alone or with its value behind a colon, and is read as any other.
    private static bool SaysPurpose(ReadCell cell) => FormLabels.Of(LabelText.Of(LabelText.Split(cell.Text)?.Label ?? cell.Text).Key) == FormLabel.Purpose;

    // Heads of columns beside each other are no text.
    private bool BeginsList(int row, ReadCell first) => first.Text.Length <= LongestHead && cells.Table.Row(row).Any(cell => cell.Column >= first.ColumnEnd && !cell.IsBlank);

    private void TakeText(string path, ReadCell label, ReadCell? value, string why = "", bool asTyped = false, int rank = 1)
    {
        if (value is not null) cells.Used.Add(value);
        var source = value?.Text ?? "";
        var text = asTyped ? source : source.Trim().ReplaceLineEndings("");
        if (text.Length == 0 && why.Length > 0) return;
        facts.Take(new(path, text, why.Length > 0 ? Certainty.Guessed : Certainty.Certain, cells.Place(value ?? label), source, why), text.Length > 0 ? rank : -1);
    }
}
