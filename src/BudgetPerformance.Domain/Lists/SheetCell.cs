namespace BudgetPerformance.Domain.Lists;

/// <summary>One cell of an uploaded sheet as it was read.</summary>
/// <param name="Address">Where Excel shows it, such as C12.</param>
/// <param name="Text">What it shows, character by character; line breaks are \n. Empty for a blank.</param>
/// <param name="Number">The number behind the text, exact, where the cell holds one.</param>
/// <param name="Date">The day behind the text where the cell holds one.</param>
/// <param name="Problem">Why the cell has no value, such as a formula that ended in an error; one Chinese sentence.</param>
public sealed record SheetCell(string Address, string Text, decimal? Number = null, DateOnly? Date = null, string? Problem = null)
{
    /// <summary>Whether a formula made the value.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Whether the cell is shown as a day, and not only could be one.</summary>
    public bool IsDay { get; init; }

    /// <summary>Whether the number is shown a hundred times as large, with a percent sign.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Whether there is nothing to read in it.</summary>
    public bool IsBlank => Problem is null && string.IsNullOrWhiteSpace(Text);
}
