namespace BudgetPerformance.Domain.Departments;

/// <summary>How sure the reading of a piece of text is.</summary>
public enum DoubtKind
{
    /// <summary>It was put somewhere by a guess; somebody should look.</summary>
    Guessed,

    /// <summary>It belongs to nothing that was recognised and stands in none of the fields.</summary>
    LeftOver,
}

/// <summary>One thing that is not certain about a text that was taken apart.</summary>
/// <param name="Kind">Whether it was guessed or is left over.</param>
/// <param name="Field">Where it was put, as <see cref="StatementFields"/> names it; empty where it was put nowhere.</param>
/// <param name="Text">The piece of text.</param>
/// <param name="Message">What was done with it, as one Chinese sentence.</param>
public sealed record StatementDoubt(DoubtKind Kind, string Field, string Text, string Message);
