using System.Globalization;
using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Data.Queries;

namespace BudgetPerformance.Web.Features.Admin.Audit;

/// <summary>What the audit trail is asked for in its address; days are those of Beijing. What is not understood narrows nothing.</summary>
public sealed record AuditListForm(string? From, string? Until, string? Person, string? Subject, string? Id, string? Action, string? UpTo, string? Page)
{
    public const int PageSize = 50;

    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public AuditFilter Filter => new(
        Midnight(From),
        Midnight(Until)?.AddDays(1),
        string.IsNullOrWhiteSpace(Person) ? null : Person.Trim(),
        AuditWords.Subjects.ContainsKey(Subject ?? "") ? Subject : null,
        string.IsNullOrWhiteSpace(Id) ? null : Id,
        AuditWords.Actions.ContainsKey(Action ?? "") ? Action : null,
        long.TryParse(UpTo, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : null);

    public bool IsNarrowed => Filter with { UpTo = null } != new AuditFilter();

    /// <summary>The filter as the trail itself tells it.</summary>
    public string Told => string.Join("；", new[] { From, Until, Person, Subject, Id, Action }.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The address of a page of the same list, as it stood when its first page was read.</summary>
    public string To(int page, long last) => Address(this with { UpTo = last.ToString(CultureInfo.InvariantCulture), Page = page.ToString(CultureInfo.InvariantCulture) });

    /// <summary>The address of everything about one thing.</summary>
    public static string About(string subject, string id) => Address(new AuditListForm(null, null, null, subject, id, null, null, null));

    private static string Address(AuditListForm form) => "/admin/audit" + QueryString.Create(new Dictionary<string, string?>
    {
        ["from"] = form.From,
        ["until"] = form.Until,
        ["person"] = form.Person,
        ["subject"] = form.Subject,
        ["id"] = form.Id,
        ["action"] = form.Action,
        ["upTo"] = form.UpTo,
        ["page"] = form.Page,
    }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private static DateTimeOffset? Midnight(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < DateOnly.MaxValue && date > DateOnly.MinValue
            ? new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), Beijing)
            : null;
}
