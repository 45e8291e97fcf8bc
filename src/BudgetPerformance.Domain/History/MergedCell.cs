namespace BudgetPerformance.Domain.History;

/// <summary>What became of a cell that one person took away and another went on with.</summary>
public enum MergeOutcome
{
    /// <summary>Nobody changed it.</summary>
    Unchanged,

    /// <summary>Only who stayed changed it.</summary>
    Theirs,

    /// <summary>Only who took it away changed it.</summary>
    Mine,

    /// <summary>Both changed it to the same.</summary>
    Same,

    /// <summary>Both changed it, each otherwise: somebody has to choose.</summary>
    Conflict,
}

/// <summary>A cell in three versions; a row that was added or removed is one cell.</summary>
/// <param name="Field">Its path; of an indicator by its row's place in the merge, which also counts rows that go.</param>
/// <param name="Before">What it was when it was taken away.</param>
/// <param name="Theirs">What it is now.</param>
/// <param name="Mine">What came back.</param>
public sealed record MergedCell(string Field, string Before, string Theirs, string Mine)
{
    /// <summary>What became of it.</summary>
    public MergeOutcome Outcome =>
        Mine == Theirs ? Mine == Before ? MergeOutcome.Unchanged : MergeOutcome.Same
        : Mine == Before ? MergeOutcome.Theirs
        : Theirs == Before ? MergeOutcome.Mine
        : MergeOutcome.Conflict;
}

/// <summary>Which of two versions of a cell is kept.</summary>
public enum MergeChoice
{
    /// <summary>What is saved now.</summary>
    Theirs,

    /// <summary>What came back.</summary>
    Mine,
}
