using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads a number from one to another: 80%-90%, 3～5次, ≥85%且≤95%.</summary>
internal static partial class Ranges
{
    public static TargetValue? Read(string raw, string flat)
    {
        if (Ends(flat) is not ({ Number: { } lower } first, { Number: { } upper } second)) return null;
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
                .. second.Unit is null ? new[] { Doubts.NoUnit(raw.Trim(), upper) } : [],
            ],
        };
    }

    private static (Quantity First, Quantity Second)? Ends(string flat)
    {
        var start = Operators.SkipSpace(flat, 0);
        var from = Operators.At(flat, start);
        if (from is not (null or { Operator: TargetOperator.AtLeast }) || Quantity.At(flat, from?.End ?? start) is not { Bound: null } first) return null;
        var to = (from is null ? ToPattern() : AndPattern()).Match(flat, first.End);
        if (!to.Success) return null;
        var end = to.Index + to.Length;
        if (from is null) return Quantity.At(flat, end) is { } upper ? (first, upper) : null;
        return Operators.At(flat, end) is { Operator: TargetOperator.AtMost } until && Quantity.At(flat, until.End) is { } last ? (first, last) : null;
    }

    [GeneratedRegex(@"\G *(?:且|并且|同时|, *且) *", RegexOptions.CultureInvariant)]
    private static partial Regex AndPattern();

    [GeneratedRegex(@"\G *(?:-{1,2}|~|至|到) *", RegexOptions.CultureInvariant)]
    private static partial Regex ToPattern();
}
