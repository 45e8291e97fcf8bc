using BudgetPerformance.Documents.Drawings;
using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Documents.Forms;

/// <summary>One line of a table as a bar: the budget as its length, what was spent filled, the plan a tick across.</summary>
public static class ProgressBar
{
    private const double Width = 21, Height = 3.6, Inset = 0.8;

    /// <summary>The bar of a sum.</summary>
    /// <param name="name">Whose it is, for those who do not see it.</param>
    /// <param name="progress">The sum.</param>
    public static Drawing Of(string name, Progress progress)
    {
        List<Mark> marks = [new Shape(ShapeKind.Rectangle, 0, Inset, Width, Height - 2 * Inset, Tone.Grid)];
        if (progress.ActualPoints is > 0 and var actual) marks.Add(new Shape(ShapeKind.Rectangle, 0, Inset, Share(actual), Height - 2 * Inset, Tone.Actual));
        if (progress.PlannedPoints is { } planned) marks.Add(new Trace([new(Share(planned), 0), new(Share(planned), Height)], Tone.Text, 0.4));
        return new Drawing(Width, Height, marks, $"{name}计划与实际", $"计划{Wording.Points(progress.PlannedPoints)}%，实际{Wording.Points(progress.ActualPoints)}%");
    }

    private static double Share(decimal points) => Width * (double)Math.Clamp(points, 0, 100) / 100;
}
