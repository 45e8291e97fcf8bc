using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>Reads a list: a row for each project, or a row for each indicator beside a project that is named once or in every row.</summary>
internal sealed class FlatList(ReadTable table, IndicatorHeading heading, FormTemplate template, AmountUnit? elsewhere, AmountUnit? stated)
{
    public IReadOnlyList<ImportedProject> Read()
    {
        var (projects, left) = (new List<ImportedProject>(), new List<UnreadText>());
        string? before = null;
        var (start, rows) = (heading.Body, new List<int>());
        for (var row = heading.Body; row < table.Rows; row++)
        {
            var key = KeyOf(row);
            if (IsSum(row))
            {
                left.Add(Left(row, "这是合计行。"));
                continue;
            }
            if (IsUnit(row))
            {
                left.Add(Left(row, "这一行是单位，不是项目。"));
                continue;
            }
            if (key.Length > 0 && before is not null && key != before) Flush(row);
            if (key.Length > 0) before = key;
            rows.Add(row);
        }
        Flush(table.Rows);
        if (projects.Count > 0) projects[^1] = projects[^1] with { Unread = [.. projects[^1].Unread, .. left] };
        return projects;

        void Flush(int next)
        {
            if (rows.Count > 0 && before is not null) projects.Add(ReadProject(start, rows));
            (start, rows) = (next, []);
        }
    }

    private string KeyOf(int row) => string.Join('|', heading.Columns.Where(column => column.Label is FormLabel.Code or FormLabel.Name).Select(column => table.At(row, column.From)?.Text.Trim() ?? "")).Trim('|');

    private bool IsSum(int row) => table.Row(row).FirstOrDefault(cell => !cell.IsBlank) is { } first && LabelText.Of(first.Text).Key is "合计" or "总计" or "小计";

    // Where units and projects share a column, a unit has a name and amounts and no more.
    private bool IsUnit(int row) => heading.Columns.FirstOrDefault(column => column.Label == FormLabel.Name) is { } name && name.Heading.Contains("单位", StringComparison.Ordinal)
        && table.At(row, name.From) is { IsBlank: false } own && own.Row == row && !table.Row(row).Any(cell => !cell.IsBlank && cell != own && MoneyText.Read(cell) is null);

    private UnreadText Left(int row, string why) => new($"{table.Name} 第 {row + 1} 行", string.Join("｜", table.Row(row).Where(cell => !cell.IsBlank).Select(cell => cell.Text.Trim())), why);

    private ImportedProject ReadProject(int first, List<int> rows)
    {
        var facts = new Facts();
        var funding = new FundingScan(facts, template.MoneyUnit, elsewhere);
        if (stated is { } unit) funding.State(unit);
        foreach (var column in heading.Columns.Where(column => column.Kind == ColumnKind.Project)) ReadField(facts, funding, column, rows);
        funding.Settle();
        var indicators = new IndicatorRows(table, heading, new IndicatorTiers(template.Catalogue), facts, isDraft: false);
        if (heading[ColumnKind.Name] is not null)
            foreach (var row in rows) indicators.ReadRow(row);
        else
            foreach (var column in heading.Columns.Where(column => column.Kind == ColumnKind.Other))
                if (Cell(column, rows) is { IsBlank: false } cell) facts.Leave($"{table.Name} {cell.Place}", $"{column.Words}：{cell.Text.Trim()}", "本系统的表里没有这一栏。");
        return ObjectiveFormReader.Finish(facts, "", $"{table.Name} {table.At(first, heading.Columns[0].From)?.Place}", template);
    }

    private ReadCell? Cell(IndicatorColumn column, List<int> rows) => rows.Select(row => table.At(row, column.From)).FirstOrDefault(cell => cell is { IsBlank: false }) ?? table.At(rows[0], column.From);

    private void ReadField(Facts facts, FundingScan funding, IndicatorColumn column, List<int> rows)
    {
        var cell = Cell(column, rows);
        var (text, place) = (cell?.Text ?? "", cell is null ? "" : $"{table.Name} {cell.Place}");
        switch (column.Label)
        {
            case FormLabel.Code: facts.Take(new(ProjectFields.Code, text.Trim(), Certainty.Certain, place, text), 1); break;
            case FormLabel.Name when CodedName.Split(text) is var (code, name) && heading.Columns.All(other => other.Label != FormLabel.Code):
                facts.Take(new(ProjectFields.Code, code, Certainty.Guessed, place, text, CodedName.Why), 1);
                facts.Take(new(ProjectFields.Name, name, Certainty.Guessed, place, text, CodedName.Why), 1);
                break;
            case FormLabel.Name: facts.Take(new(ProjectFields.Name, text.Trim().ReplaceLineEndings(""), Certainty.Certain, place, text), 1); break;
            case FormLabel.Unit: facts.Unit = text.Trim(); break;
            case FormLabel.Purpose or FormLabel.PurposeBlock: facts.Take(new(ProjectFields.Purpose, text, Certainty.Certain, place, text), 2); break;
            case FormLabel.PurposeLike when text.Length > 0: facts.Take(new(ProjectFields.Purpose, text, Certainty.Guessed, place, text, $"取自“{column.Heading}”。"), 1); break;
            case FormLabel.Objective: facts.Take(new(ProjectFields.Objectives, text, Certainty.Certain, place, text), column.Heading.Contains("年度", StringComparison.Ordinal) ? 3 : 1); break;
            case FormLabel.MidTermObjective: facts.Leave(place, text, "这是中期（长期）目标，本表只填年度目标。"); break;
            case FormLabel.Budget or FormLabel.BudgetBlock or FormLabel.FiscalFunds or FormLabel.FiscalPart or FormLabel.OtherFunds or FormLabel.FurtherFunds when cell is not null:
                var label = LabelText.Of(column.Heading);
                funding.TakeColumn(table, cell, label with { Unit = label.Unit ?? LabelText.Of(column.Upper).Unit }, column.Label == FormLabel.BudgetBlock ? FormLabel.Budget : column.Label);
                break;
        }
    }
}
