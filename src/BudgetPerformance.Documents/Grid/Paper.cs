namespace BudgetPerformance.Documents.Grid;

/// <summary>The paper a form is printed on: A4.</summary>
/// <param name="IsLandscape">Whether it lies on its side.</param>
/// <param name="TextSize">The size of the letters in points; rows are as high as they need.</param>
/// <param name="IsOneSheet">Whether a program that lays pages out by itself has to fit the form onto one.</param>
public sealed record Paper(bool IsLandscape = false, double TextSize = 10.5, bool IsOneSheet = false)
{
    private const double Short = 210, Long = 297;

    /// <summary>A4 upright with letters of 五号, as official tables are printed.</summary>
    public static readonly Paper Official = new();

    /// <summary>The width of the paper in millimetres.</summary>
    public double Width => IsLandscape ? Long : Short;

    /// <summary>Its height in millimetres.</summary>
    public double Height => IsLandscape ? Short : Long;
}
