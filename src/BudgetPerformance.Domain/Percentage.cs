using System.Globalization;

namespace BudgetPerformance.Domain;

/// <summary>A percentage from 0 to 100 with two decimals, exact.</summary>
public readonly record struct Percentage : IComparable<Percentage>
{
    /// <summary>Nothing yet. Not the same as blank.</summary>
    public static readonly Percentage Zero;

    /// <summary>All of it.</summary>
    public static readonly Percentage OneHundred = new(10_000);

    /// <summary>The percentage in hundredths of a point: 10.00 % is 1000.</summary>
    public int Hundredths { get; }

    /// <summary>Makes a percentage of hundredths of a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 100 %.</exception>
    public Percentage(int hundredths) =>
        Hundredths = hundredths is >= 0 and <= 10_000 ? hundredths : throw new ArgumentOutOfRangeException(nameof(hundredths), hundredths, "百分比应在 0 到 100 之间。");

    /// <summary>Reads points, such as 33.33.</summary>
    /// <exception cref="ArgumentException">More than two decimals; never rounded.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above 100.</exception>
    public static Percentage Of(decimal points)
    {
        if (points is < 0 or > 100) throw new ArgumentOutOfRangeException(nameof(points), points, "百分比应在 0 到 100 之间。");
        var hundredths = points * 100;
        return decimal.Truncate(hundredths) == hundredths ? new Percentage((int)hundredths) : throw new ArgumentException("百分比最多两位小数。", nameof(points));
    }

    /// <summary>The percentage in points, such as 33.33.</summary>
    public decimal Points => Hundredths / 100m;

    /// <summary>The share of an amount in 分, rounded half up to the 分; a help beside the entry, never stored.</summary>
    public Money ShareOf(Money whole) => new((long)decimal.Round((decimal)whole.Fen * Hundredths / 10_000m, MidpointRounding.AwayFromZero));

    /// <summary>As printed: two decimals, no sign.</summary>
    public string Print() => Points.ToString("0.00", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Percentage other) => Hundredths.CompareTo(other.Hundredths);

    public static bool operator <(Percentage a, Percentage b) => a.Hundredths < b.Hundredths;
    public static bool operator >(Percentage a, Percentage b) => a.Hundredths > b.Hundredths;
    public static bool operator <=(Percentage a, Percentage b) => a.Hundredths <= b.Hundredths;
    public static bool operator >=(Percentage a, Percentage b) => a.Hundredths >= b.Hundredths;
}
