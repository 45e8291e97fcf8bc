using System.Text.RegularExpressions;

namespace BudgetPerformance.Domain.Objectives.Targets;

/// <summary>Reads 优良中差 with a value each.</summary>
internal static partial class Bands
{
    private const int Fewest = 3;

    public static TargetValue? Read(string raw, string flat)
    {
        var bands = new List<TargetBand>();
        var at = 0;
        while (GradePattern().Match(flat, at) is { Success: true } grade)
        {
            at = grade.Index + grade.Length;
            if (Operators.At(flat, at) is var (_, after)) at = after;
            if (Quantity.At(flat, at) is not { Number: { } number } quantity) return null;
            bands.Add(new(grade.Groups["grade"].Value, number, quantity.Unit?.Name));
            at = quantity.End;
        }
        return bands.Count >= Fewest && Tails.Clean(raw[at..]) is null ? new(raw, TargetKind.Banded) { Bands = bands } : null;
    }

    [GeneratedRegex(@"\G[ ,，;；、/|]*(?<grade>[优良中差]) *[:=]? *", RegexOptions.CultureInvariant)]
    private static partial Regex GradePattern();
}
