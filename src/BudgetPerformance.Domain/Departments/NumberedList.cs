namespace BudgetPerformance.Domain.Departments;

/// <summary>A list whose numbers are printed and not typed.</summary>
/// <param name="Numbering">How it is numbered.</param>
/// <param name="Items">The items in order, without their numbers; a line break within an item is \n.</param>
public sealed record NumberedList(Numbering Numbering, IReadOnlyList<string> Items)
{
    /// <summary>The items as printed, each with its number.</summary>
    public IEnumerable<string> Printed => Items.Select((item, i) => Numbering.Print(i + 1) + item);

    /// <summary>Without items in which nothing was written.</summary>
    public NumberedList Filled => this with { Items = [.. Items.Where(item => !string.IsNullOrWhiteSpace(item))] };

    /// <summary>Whether both say the same.</summary>
    public bool Equals(NumberedList? other) => other is not null && Numbering == other.Numbering && Items.SequenceEqual(other.Items);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numbering, Items.Count, Items.Count > 0 ? Items[0] : "");
}
