namespace BudgetPerformance.Data.Queries;

/// <summary>What the audit trail is narrowed to; what is null does not narrow.</summary>
/// <param name="From">The earliest moment.</param>
/// <param name="Before">The first moment that is too late.</param>
/// <param name="Person">A text in the name of who acted, or of the account that somebody tried to sign in with.</param>
/// <param name="Subject">The kind of thing.</param>
/// <param name="SubjectId">Which one of that kind: a project's number, or what <see cref="Auditing.AuditRow.SubjectId"/> holds.</param>
/// <param name="Action">What was done.</param>
/// <param name="UpTo">The last line, so that pages stand still while lines are added.</param>
public sealed record AuditFilter(
    DateTimeOffset? From = null, DateTimeOffset? Before = null, string? Person = null, string? Subject = null, string? SubjectId = null, string? Action = null, long? UpTo = null);
