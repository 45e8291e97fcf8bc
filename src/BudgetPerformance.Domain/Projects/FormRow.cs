namespace BudgetPerformance.Domain.Projects;

/// <summary>One line of a list on the form with its place, so that a change of one line is a change of one row.</summary>
/// <typeparam name="T">What the line says.</typeparam>
public sealed class FormRow<T> where T : class
{
    private FormRow() { }

    private FormRow(int position, T value) => (Position, Value) = (position, value);

    /// <summary>The project whose form it stands on.</summary>
    public int ProjectId { get; private set; }

    /// <summary>Its place, from 0 without gaps.</summary>
    public int Position { get; private set; }

    /// <summary>What it says.</summary>
    public T Value { get; private set; } = null!;

    internal static IReadOnlyList<T> Read(List<FormRow<T>> rows) => [.. rows.OrderBy(row => row.Position).Select(row => row.Value)];

    internal static void Write(List<FormRow<T>> rows, IReadOnlyList<T> values)
    {
        rows.RemoveAll(row => row.Position >= values.Count);
        foreach (var row in rows) row.Value = values[row.Position];
        for (var position = rows.Count; position < values.Count; position++) rows.Add(new FormRow<T>(position, values[position]));
    }
}
