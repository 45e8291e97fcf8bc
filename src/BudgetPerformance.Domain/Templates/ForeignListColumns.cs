using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>What a column of a foreign list of projects may hold for us. Steps of the plan are known by their months, so that a mapping outlives a year's form.</summary>
public static class ForeignListColumns
{
    private const string Row = "Indicator.";

    public static readonly KnownColumn Code = Of(ProjectFields.Code);
    public static readonly KnownColumn Name = Of(ProjectFields.Name);
    public static readonly KnownColumn Unit = new("BudgetUnit", "预算单位");
    public static readonly KnownColumn Budget = Of(ProjectFields.Budget);
    public static readonly KnownColumn FiscalFunds = Of(ProjectFields.FiscalFunds);
    public static readonly KnownColumn OtherFunds = Of(ProjectFields.OtherFunds);
    public static readonly KnownColumn Purpose = Of(ProjectFields.Purpose);
    public static readonly KnownColumn Objectives = Of(ProjectFields.Objectives);
    public static readonly KnownColumn IndicatorName = Of(Row + nameof(Indicator.Name));
    public static readonly KnownColumn Target = Of(Row + nameof(Indicator.Target));
    public static readonly KnownColumn Operator = new(Row + "Operator", "计算符号");
    public static readonly KnownColumn UnitOfMeasure = new(Row + "UnitOfMeasure", "计量单位");

    /// <summary>The columns of the project's own fields that every year's form has.</summary>
    public static readonly IReadOnlyList<KnownColumn> Heading = [Code, Name, Budget, FiscalFunds, OtherFunds, Purpose, Objectives];

    /// <summary>The columns of an indicator's cells, in the order of the form.</summary>
    public static readonly IReadOnlyList<KnownColumn> IndicatorCells =
        [Of(Row + nameof(Indicator.Category)), Of(Row + nameof(Indicator.Kind)), IndicatorName, Of(Row + nameof(Indicator.Description)), Target, Of(Row + nameof(Indicator.Basis))];

    /// <summary>The column of a step of the plan.</summary>
    public static KnownColumn Step(int month) => new($"Plan.{month}", $"{new Checkpoint(month).Label}支出计划（%）", IsRate: true);

    /// <summary>Every column a list may have for a year's form, in the order in which people are asked for them.</summary>
    public static IReadOnlyList<KnownColumn> For(FormTemplate template) =>
        [Code, Name, Unit, Budget, FiscalFunds, OtherFunds, Purpose, Objectives, .. template.Checkpoints.Select(checkpoint => Step(checkpoint.Month)), .. IndicatorCells.Take(4), Operator, Target, UnitOfMeasure, .. IndicatorCells.Skip(5)];

    /// <summary>The field of an indicator's cell that a column stands for.</summary>
    public static string Cell(KnownColumn column) => column.Key[Row.Length..];

    /// <summary>What is missing in a mapping or said twice, each with its column.</summary>
    public static IEnumerable<Objection> Objections(ColumnMapping mapping, FormTemplate template)
    {
        var columns = For(template);
        if (mapping[Code] is null && mapping[Name] is null) yield return new(ForeignListRules.ProjectColumnGiven, Code.Key);
        if (mapping[IndicatorName] is null && columns.FirstOrDefault(column => column.Key.StartsWith(Row, StringComparison.Ordinal) && mapping[column] is not null) is { } cell)
            yield return new(ForeignListRules.IndicatorColumnGiven, IndicatorName.Key, $"选了{cell.Chinese}，就要选哪一列是{IndicatorName.Chinese}。");
        var amounts = columns.Where(column => column.IsAmount && mapping[column] is not null).ToList();
        if (amounts.Count > 0 && mapping.Unit is null) yield return new(ForeignListRules.UnitGiven, nameof(ColumnMapping.Unit));
        foreach (var amount in amounts)
            if (ListHeading.UnitIn(mapping[amount]!) is { } stated && mapping.Unit is { } unit && stated != unit)
                yield return new(ForeignListRules.UnitAgrees, amount.Key, $"“{mapping[amount]}”写着{stated.Chinese()}，与选择的{unit.Chinese()}不符；一张清单里的金额要用同一个单位。");
        foreach (var twice in mapping.UsedTwice(columns)) yield return twice;
    }

    private static KnownColumn Of(string field) => new(field, ProjectFields.Labels[field], TypedField.IsAmount(field));
}
