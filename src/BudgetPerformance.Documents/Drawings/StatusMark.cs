using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Drawings;

/// <summary>A status as a mark in a picture: the shape that is printed beside its word, in its tone.</summary>
public static class StatusMark
{
    /// <summary>The mark of a status about a place.</summary>
    public static Shape At(Point middle, ProgressStatus status, double size) => status switch
    {
        ProgressStatus.OverBudget => Shape.At(middle, ShapeKind.Rectangle, size * 0.85, Tone.Over),
        ProgressStatus.FarBehind => Shape.At(middle, ShapeKind.Diamond, size * 1.15, Tone.Poor),
        ProgressStatus.Behind => Shape.At(middle, ShapeKind.Triangle, size, Tone.Fair),
        ProgressStatus.OnTrack => Shape.At(middle, ShapeKind.Circle, size, Tone.Good),
        ProgressStatus.NotPlanned => Shape.At(middle, ShapeKind.Ring, size, Tone.NotPlanned),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
