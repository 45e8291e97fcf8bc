using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.History;

/// <summary>Finds what differs between two versions of a form.</summary>
public static class Revision
{
    /// <summary>Every field that differs, in the order of the form.</summary>
    public static IReadOnlyList<FieldChange> Between(ProjectDetails before, ProjectDetails after)
    {
        var (old, now) = (Flatten(before), Flatten(after));
        return [.. old.Keys.Union(now.Keys).Where(field => old.GetValueOrDefault(field, "") != now.GetValueOrDefault(field, ""))
            .Select(field => new FieldChange(field, old.GetValueOrDefault(field, ""), now.GetValueOrDefault(field, "")))];
    }

    /// <summary>Every field's path with its printed value (amounts in 万元), in the order of the form.</summary>
    public static IReadOnlyDictionary<string, string> Flatten(ProjectDetails details)
    {
        static string Amount(Money? money) => money?.Print(MoneyUnit.TenThousandYuan) ?? "";
        var fields = new Dictionary<string, string>
        {
            [ProjectFields.Code] = details.Code.Text,
            [ProjectFields.Name] = details.Name,
            [ProjectFields.Budget] = Amount(details.Funding.Budget),
            [ProjectFields.FiscalFunds] = Amount(details.Funding.FiscalFunds),
            [ProjectFields.OtherFunds] = Amount(details.Funding.OtherFunds),
            [ProjectFields.Purpose] = details.Purpose,
        };
        for (var i = 0; i < details.Plan.Steps.Count; i++) fields[ProjectFields.Plan(i)] = details.Plan[i]?.Print() ?? "";
        fields[ProjectFields.Objectives] = Objective.Print(details.Objectives);
        for (var i = 0; i < details.Indicators.Count; i++)
        {
            var indicator = details.Indicators[i];
            fields[ProjectFields.Indicator(i, nameof(Indicator.Category))] = indicator.Category;
            fields[ProjectFields.Indicator(i, nameof(Indicator.Kind))] = indicator.Kind;
            fields[ProjectFields.Indicator(i, nameof(Indicator.Name))] = indicator.Name;
            fields[ProjectFields.Indicator(i, nameof(Indicator.Description))] = indicator.Description;
            fields[ProjectFields.Indicator(i, nameof(Indicator.Target))] = indicator.Target.Raw;
            fields[ProjectFields.Indicator(i, nameof(Indicator.Basis))] = indicator.Basis;
        }
        return fields;
    }
}
