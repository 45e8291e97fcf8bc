using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads a number from one to another: 80%-90%, 3～5次.</summary>
internal static partial class Ranges
{
    public static TargetValue? Read(string raw, string flat)
    {
        var start = Operators.SkipSpace(flat, 0);
        if (Quantity.At(flat, start) is not { Number: { } lower, Bound: null } first) return null;
        var to = ToPattern().Match(flat, first.End);
        if (!to.Success || Quantity.At(flat, to.Index + to.Length) is not { Number: { } upper } second) return null;
        if (first.Unit is { } unit && unit.Name != second.Unit?.Name) return null;
        return new(raw, TargetKind.Quantitative)
        {
            Operator = TargetOperator.Between,
            OperatorIsWritten = true,
            Number = lower,
            UpperNumber = upper,
            Unit = second.Unit?.Name,
            Tail = Tails.Clean(raw[second.End..]),
            Doubts =
            [
                .. lower > upper ? new[] { $"起止数值颠倒了：{lower} 大于 {upper}，请核对。" } : [],
                .. second.Unit is null ? new[] { Doubts.NoUnit(raw.Trim()) } : [],
            ],
        };
    }

    [GeneratedRegex(@"\G *(?:-{1,2}|~|至|到) *", RegexOptions.CultureInvariant)]
    private static partial Regex ToPattern();
}
