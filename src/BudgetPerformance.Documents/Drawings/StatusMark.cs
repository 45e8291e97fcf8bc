using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Drawings;

/// <summary>A status as a mark in a picture: the shape that is printed beside its word, in its tone.</summary>
public static class StatusMark
{
    /// <summary>The mark of a status about a place, its shapes sized so that they look alike large.</summary>
    public static Shape At(Point middle, ProgressStatus status, double size) => Shape.At(middle, ShapeOf(status), size * Weight(status), ToneOf(status));

    /// <summary>The shape of a status.</summary>
    public static ShapeKind ShapeOf(ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => ShapeKind.Rectangle,
        ProgressStatus.FarBehind => ShapeKind.Diamond,
        ProgressStatus.Behind => ShapeKind.Triangle,
        ProgressStatus.OnTrack => ShapeKind.Circle,
        ProgressStatus.NotPlanned => ShapeKind.Ring,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The tone of a status.</summary>
    public static Tone ToneOf(ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => Tone.Over,
        ProgressStatus.FarBehind => Tone.Poor,
        ProgressStatus.Behind => Tone.Fair,
        ProgressStatus.OnTrack => Tone.Good,
        ProgressStatus.NotPlanned => Tone.NotPlanned,
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private static double Weight(ProgressStatus status) => status switch
    {
        ProgressStatus.OverBudget => 0.85,
        ProgressStatus.FarBehind => 1.15,
        _ => 1,
    };
}
