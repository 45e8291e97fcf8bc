using BudgetPerformance.Documents.Forms;

namespace BudgetPerformance.Documents.Writers;

/// <summary>Where page number and stamp stand at the foot of a page.</summary>
internal static class Foot
{
    /// <summary>The number stands in the middle and the stamp at the right; before a long stamp it gives way to the left.</summary>
    /// <param name="stamp">What stands at the right.</param>
    /// <param name="width">The width of the foot in em.</param>
    public static bool NumberStandsLeft(string? stamp, double width) =>
        stamp is not null && 2 * WrappedText.Width(stamp) + WrappedText.Width(Wording.PageOf("00", "00")) + 2 > width;
}
