using BudgetPerformance.Documents.Reading;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Templates;

/// <summary>Reads one sheet of a template.</summary>
internal sealed class TemplateSheetReader
{
    private const int FormColumns = 12;
    private const int LeastKeys = 3;

    private static readonly string[] Fixed = [ProjectFields.Code, ProjectFields.Name, ProjectFields.Budget, ProjectFields.FiscalFunds, ProjectFields.OtherFunds, ProjectFields.Purpose, ProjectFields.Plan(0), ProjectFields.Objectives];

    private readonly ReadSheet sheet;
    private readonly int keyColumn;
    private readonly List<ReturnedCell> cells = [];
    private readonly List<int?> origins = [];
    private readonly List<CellProblem> problems = [];
    private readonly HashSet<int> seen = [];
    private readonly HashSet<string> taken = [];

    private TemplateSheetReader(ReadSheet sheet, int keyColumn) => (this.sheet, this.keyColumn) = (sheet, keyColumn);

    /// <summary>The sheet; null where it is none of a template.</summary>
    public static ReturnedSheet? Read(ReadSheet sheet)
    {
        var mark = sheet.Rows.SelectMany(row => row.Cells).FirstOrDefault(cell => TemplateMark.Is(cell.Value.Text));
        if (mark.Value is null)
            return HoldsKeys(sheet) ? Refused(TemplateRules.IdentityKept) : null;
        if (TemplateMark.Edition(mark.Value.Text) is { } edition && edition != TemplateIdentity.CurrentEdition) return Refused(TemplateRules.EditionKnown);
        if (TemplateMark.Read(mark.Value.Text) is not { } identity) return Refused(TemplateRules.IdentityKept);
        var reader = new TemplateSheetReader(sheet, mark.Key);
        reader.ReadRows();
        return new(sheet.Name, identity, reader.cells, reader.origins, reader.problems);

        ReturnedSheet Refused(Rule rule) => new(sheet.Name, null, [], [], [CellProblem.Of(rule, "")]);
    }

    private static bool HoldsKeys(ReadSheet sheet) =>
        sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.Value.Text.Contains(':') && RowKey.Read(cell.Value.Text) is { Fields.Count: > 0 }).GroupBy(cell => cell.Key).Any(column => column.Count() >= LeastKeys);

    private void ReadRows()
    {
        if (keyColumn != TemplateMark.Column)
        {
            Complain(TemplateRules.ColumnsKept, "");
            return;
        }
        RowKey? indicators = null;
        foreach (var row in sheet.Rows)
        {
            if (KeyOf(row) is { } key)
            {
                if (row.IsHidden) Complain(TemplateRules.RowHidden, CellAddress.Of(1, row.Number), $"第 {row.Number} 行在表里是隐藏的，也一并读取了。");
                CheckLabels(row, key);
                if (key.Indicator is null) ReadFields(row, key, field => field);
                else ReadIndicator(row, indicators = key, key.Origin);
            }
            else if (indicators is not null) ReadStray(row, indicators);
            if (origins.Count > ReturnedSheet.MostRows) return;
        }
        foreach (var field in Fixed.Where(field => !taken.Contains(field)))
            Complain(TemplateRules.RowsKept, "", $"“{ProjectFields.Labels.GetValueOrDefault(field, "资金支出计划")}”所在的行不见了；请重新下载模板，把填好的内容粘贴过去再上传。");
    }

    private RowKey? KeyOf(ReadRow row) => row.Cells.GetValueOrDefault(keyColumn) is { } cell && !TemplateMark.Is(cell.Text) ? RowKey.Read(cell.Text) : null;

    // A row that was copied whole brings its key along.
    private void ReadIndicator(ReadRow row, RowKey key, int? origin)
    {
        if (origin is { } place && !seen.Add(place))
        {
            origin = null;
            TellInserted(row);
        }
        var at = origins.Count;
        origins.Add(origin);
        ReadFields(row, key, field => ProjectFields.Indicator(at, field));
    }

    private void ReadStray(ReadRow row, RowKey indicators)
    {
        var filled = indicators.Fields.Count(field => row.Cells.ContainsKey(field.Column));
        if (filled >= 2)
        {
            TellInserted(row);
            ReadIndicator(row, indicators, null);
        }
        else if (row.Cells.FirstOrDefault(cell => cell.Key <= FormColumns).Value is { } stray)
            Complain(TemplateRules.OutsideIgnored, stray.Address, $"第 {row.Number} 行在表格以外，没有读取。");
    }

    private void TellInserted(ReadRow row) => Complain(TemplateRules.RowInserted, CellAddress.Of(1, row.Number), $"第 {row.Number} 行是插入的，按新增的指标读取。");

    private void CheckLabels(ReadRow row, RowKey key)
    {
        foreach (var (column, label) in key.Labels)
        {
            var found = row.Cells.GetValueOrDefault(column)?.Text ?? "";
            if (Bare(found) == Bare(label)) continue;
            Complain(TemplateRules.LabelsKept, CellAddress.Of(column, row.Number), $"这里是固定的文字“{label}”，现在是“{ReturnedCell.Shortened(found)}”，可能填错了位置；请改回“{label}”。");
        }
    }

    private void ReadFields(ReadRow row, RowKey key, Func<string, string> path)
    {
        foreach (var (column, field) in key.Fields)
        {
            var (full, address) = (path(field), CellAddress.Of(column, row.Number));
            if (key.Indicator is null && !taken.Add(full)) Complain(TemplateRules.RowsOnce, address, $"“{ProjectFields.Labels.GetValueOrDefault(full, "资金支出计划")}”这一行出现了两次，请删去多余的一行。");
            else cells.Add(ReturnedCell.Read(full, address, row.Cells.GetValueOrDefault(column), problems));
        }
    }

    private void Complain(Rule rule, string address, string? message = null) => problems.Add(CellProblem.Of(rule, address, message));

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
