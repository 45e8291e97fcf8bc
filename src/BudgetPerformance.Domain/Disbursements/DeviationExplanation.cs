namespace BudgetPerformance.Domain.Disbursements;

/// <summary>偏差原因: what the national monitoring table offers; several may hold.</summary>
[Flags]
public enum DeviationCauses
{
    /// <summary>None named.</summary>
    None = 0,

    /// <summary>经费保障</summary>
    Funding = 1,

    /// <summary>制度保障</summary>
    Institution = 2,

    /// <summary>人员保障</summary>
    Staffing = 4,

    /// <summary>硬件条件保障</summary>
    Hardware = 8,

    /// <summary>其他</summary>
    Other = 16,
}

/// <summary>The causes' Chinese names.</summary>
public static class DeviationCausesNames
{
    /// <summary>Each cause by itself, in the order of the table.</summary>
    public static readonly IReadOnlyList<DeviationCauses> Each =
        [DeviationCauses.Funding, DeviationCauses.Institution, DeviationCauses.Staffing, DeviationCauses.Hardware, DeviationCauses.Other];

    /// <summary>The causes as the table calls them, joined by 、.</summary>
    public static string Chinese(this DeviationCauses causes) => string.Join('、', Each.Where(cause => causes.HasFlag(cause)).Select(cause => cause switch
    {
        DeviationCauses.Funding => "经费保障",
        DeviationCauses.Institution => "制度保障",
        DeviationCauses.Staffing => "人员保障",
        DeviationCauses.Hardware => "硬件条件保障",
        _ => "其他",
    }));
}

/// <summary>偏差说明: why a project is behind (or over) at a checkpoint and what is done about it. A later one stands for an earlier one; none is changed.</summary>
public sealed class DeviationExplanation
{
    public const int TextMaxLength = 1000;

    private DeviationExplanation() { }

    internal DeviationExplanation(int month, DeviationCauses causes, string reason, string measures, Actor actor, DateTimeOffset at) =>
        (Month, Causes, Reason, Measures, EnteredById, EnteredBy, EnteredAt) = (month, causes, reason, measures, actor.Id, actor.Name, at);

    /// <summary>The explanation's identifier; the largest of a checkpoint stands.</summary>
    public int Id { get; private set; }

    /// <summary>The project.</summary>
    public int ProjectId { get; private set; }

    /// <summary>The checkpoint's month.</summary>
    public int Month { get; private set; }

    /// <summary>偏差原因</summary>
    public DeviationCauses Causes { get; private set; }

    /// <summary>原因说明</summary>
    public string Reason { get; private set; } = "";

    /// <summary>改进措施</summary>
    public string Measures { get; private set; } = "";

    /// <summary>Who gave it.</summary>
    public string EnteredById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string EnteredBy { get; private set; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset EnteredAt { get; private set; }
}
