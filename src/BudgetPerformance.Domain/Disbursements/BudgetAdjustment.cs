namespace BudgetPerformance.Domain.Disbursements;

/// <summary>How a budget came to be changed within the year.</summary>
public enum AdjustmentKind
{
    /// <summary>追加</summary>
    Supplement,

    /// <summary>追减</summary>
    Reduction,

    /// <summary>调剂: moved between two projects; one line for each.</summary>
    Virement,
}

/// <summary>The kinds' Chinese names.</summary>
public static class AdjustmentKinds
{
    /// <summary>The kind as the bureau calls it.</summary>
    public static string Chinese(this AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Supplement => "追加",
        AdjustmentKind.Reduction => "追减",
        AdjustmentKind.Virement => "调剂",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}

/// <summary>预算调整: one change of a project's budget within the year, never changed itself.</summary>
public sealed class BudgetAdjustment
{
    public const int DocumentMaxLength = 100;
    public const int ReasonMaxLength = 500;

    private BudgetAdjustment() { }

    internal BudgetAdjustment(Adjustment adjustment, Money amount, string counterpart, Actor actor, DateTimeOffset at)
    {
        (Kind, DecidedOn, Amount, Source, Document, Reason) = (adjustment.Kind, adjustment.DecidedOn, amount, adjustment.Source, adjustment.Document, adjustment.Reason);
        (Counterpart, EnteredById, EnteredBy, EnteredAt) = (counterpart, actor.Id, actor.Name, at);
    }

    /// <summary>The adjustment's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The project whose budget it changes.</summary>
    public int ProjectId { get; private set; }

    /// <summary>How it came about.</summary>
    public AdjustmentKind Kind { get; private set; }

    /// <summary>The day from which it counts.</summary>
    public DateOnly DecidedOn { get; private set; }

    /// <summary>What it adds to the budget; negative where it takes away.</summary>
    public Money Amount { get; private set; }

    /// <summary>The fund it changes.</summary>
    public FundSource Source { get; private set; }

    /// <summary>文号 of the decision.</summary>
    public string Document { get; private set; } = "";

    /// <summary>调整原因</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Code and name of the other project of a 调剂; empty otherwise.</summary>
    public string Counterpart { get; private set; } = "";

    /// <summary>Who entered it.</summary>
    public string EnteredById { get; private set; } = "";

    /// <summary>Their name at that time.</summary>
    public string EnteredBy { get; private set; } = "";

    /// <summary>When it was entered, in UTC.</summary>
    public DateTimeOffset EnteredAt { get; private set; }
}

/// <summary>An adjustment as it is entered.</summary>
/// <param name="Kind">How it came about.</param>
/// <param name="DecidedOn">The day from which it counts.</param>
/// <param name="Amount">By how much, above zero whatever the kind.</param>
/// <param name="Source">The fund it changes.</param>
/// <param name="Document">文号 of the decision.</param>
/// <param name="Reason">Why.</param>
public sealed record Adjustment(AdjustmentKind Kind, DateOnly DecidedOn, Money Amount, FundSource Source, string Document, string Reason);
