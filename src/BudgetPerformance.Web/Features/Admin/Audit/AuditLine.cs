using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Web.Features.Admin.Audit;

/// <summary>A line of the audit trail in the reader's words.</summary>
public sealed class AuditLine(AuditListRow row, IReadOnlyDictionary<int, FormTemplate> templates, IReadOnlyDictionary<int, BudgetUnit> units)
{
    public AuditRow Row => row.Row;

    /// <summary>Who acted. Somebody who signs in is not known before: it is the account they signed in with.</summary>
    public string Who => Row.ActorName.Length > 0 ? Row.ActorName : Row.Action == AuditWords.SignedIn ? Which : "系统";

    public string What => AuditWords.Action(Row.Action);

    public string Kind => AuditWords.Subject(Row.Subject);

    /// <summary>Which one, by its name.</summary>
    public string Which => row.ProjectName ?? row.AccountName ?? Row.SubjectId;

    /// <summary>Which one, for the filter.</summary>
    public string Key => Row.ProjectId?.ToString() ?? Row.SubjectId;

    public string? Unit => row.UnitName;

    /// <summary>What changed. What a new thing starts with and nobody chose is left out.</summary>
    public IEnumerable<FieldChange> Changes => Row.Changes.Where(change => !(change.Before.Length == 0 && change.After == bool.FalseString))
        .Select(change => new FieldChange(Field(change.Field), Value(change.Field, change.Before), Value(change.Field, change.After)));

    private string Field(string field) => Row.Subject == nameof(DepartmentStatement) ? StatementFields.Label(field) : row.ProjectYear is { } year && templates.TryGetValue(year, out var template) && field != nameof(ProjectEvent.Opinion) ? ProjectFields.Label(field, template) : AuditWords.Field(field);

    private string Value(string field, string value) => field switch
    {
        _ when value.Length == 0 => "（空）",
        "UnitId" or "ParentId" when int.TryParse(value, out var id) && units.TryGetValue(id, out var unit) => $"{unit.Code} {unit.Name}",
        "RoleId" when Enum.TryParse<Role>(value, out var role) => role.Chinese(),
        _ when value == bool.TrueString => "是",
        _ when value == bool.FalseString => "否",
        _ => value,
    };
}
