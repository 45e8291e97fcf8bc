using System.Globalization;

namespace BudgetPerformance.Benchmarks;

/// <summary>Prints each figure beside the promise it is held to, and remembers whether all were kept.</summary>
public sealed class Report
{
    public bool AllKept { get; private set; } = true;

    public void Note(string text) => Console.WriteLine($"         {text}");

    public void AtMost(double limit, double figure, string what) => Line(figure <= limit, figure, $"at most {limit.ToString(CultureInfo.InvariantCulture)}", what);

    public void AtLeast(double limit, double figure, string what) => Line(figure >= limit, figure, $"at least {limit.ToString(CultureInfo.InvariantCulture)}", what);

    private void Line(bool kept, double figure, string promise, string what)
    {
        AllKept &= kept;
        Console.WriteLine($"{(kept ? "kept  " : "BROKEN")} {figure.ToString("0.00", CultureInfo.InvariantCulture),8}  ({promise})  {what}");
    }
}
