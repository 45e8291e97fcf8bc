namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>An amount as it stands in a form, before it is known which of ours it is.</summary>
/// <param name="Label">What its label says.</param>
/// <param name="Key">The label's words.</param>
/// <param name="Money">The amount; null where its place is blank, or holds none.</param>
/// <param name="Source">What the document says there.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="LabelUnit">The unit that its label states, or null.</param>
internal sealed record FoundAmount(FormLabel Label, string Key, MoneyText? Money, string Source, string Place, AmountUnit? LabelUnit)
{
    /// <summary>Whether it is of several years.</summary>
    public bool IsMidTerm { get; init; }

    /// <summary>Why it is a guess or no amount, as a Chinese sentence; empty where it is certain.</summary>
    public string Why { get; init; } = "";

    /// <summary>Of several with the same label the highest counts.</summary>
    public int Rank { get; init; }
}
