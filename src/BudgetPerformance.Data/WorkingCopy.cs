namespace BudgetPerformance.Data;

/// <summary>What somebody has typed and not saved, kept so that neither a crash nor a lost connection loses it. One for each person and form.</summary>
public sealed class WorkingCopy
{
    public const string NewProject = "new";
    public const int SubjectMaxLength = 20;

    private WorkingCopy() { }

    /// <summary>The name of the one statement that a unit has in a year, saved already or not.</summary>
    public static string Statement(int year, int unitId) => $"s-{year}-{unitId}";

    public WorkingCopy(string userId, string subject) => (UserId, Subject) = (userId, subject);

    public string UserId { get; private set; } = "";

    /// <summary>The project's identifier, <see cref="NewProject"/>, or the name of a <see cref="Statement"/>.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The version of the form it was typed over; 0 for a new one.</summary>
    public int Version { get; private set; }

    /// <summary>The entry page's fields as JSON.</summary>
    public string Form { get; private set; } = "{}";

    public DateTimeOffset SavedAt { get; private set; }

    public void Keep(int version, string form, DateTimeOffset at) => (Version, Form, SavedAt) = (version, form, at);
}
