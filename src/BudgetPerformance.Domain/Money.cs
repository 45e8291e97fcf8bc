using System.Globalization;

namespace BudgetPerformance.Domain;

/// <summary>The unit in which a document states its amounts.</summary>
public enum MoneyUnit
{
    /// <summary>万元, entered with up to four decimals (one 元).</summary>
    TenThousandYuan,

    /// <summary>元, entered with up to two decimals (one 分).</summary>
    Yuan,
}

/// <summary>An amount of money, exact to the 分 (one hundredth of a yuan). May be negative only as a difference.</summary>
/// <param name="Fen">The amount in 分.</param>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    private const long FenPerTenThousandYuan = 1_000_000;

    /// <summary>Nothing. Not the same as blank, which is no Money at all.</summary>
    public static readonly Money Zero = new(0);

    /// <summary>The largest amount a form accepts: 99,999,999.9999 万元.</summary>
    public static readonly Money Max = new(99_999_999_999_900);

    /// <summary>Reads an amount stated in a unit.</summary>
    /// <exception cref="ArgumentException">The amount is finer than one 分; it is never rounded.</exception>
    /// <exception cref="OverflowException">The amount does not fit.</exception>
    public static Money Of(decimal amount, MoneyUnit unit)
    {
        var fen = amount * FenPer(unit);
        return decimal.Truncate(fen) == fen ? new Money((long)fen) : throw new ArgumentException("金额不能精确到分。", nameof(amount));
    }

    /// <summary>The amount stated in a unit, exact.</summary>
    public decimal In(MoneyUnit unit) => (decimal)Fen / FenPer(unit);

    /// <summary>How many decimals people may type in a unit: four for 万元 (one 元), two for 元 (one 分).</summary>
    public static int DecimalsIn(MoneyUnit unit) => unit == MoneyUnit.TenThousandYuan ? 4 : 2;

    /// <summary>
    /// The amount as printed: at least two decimals and as many more as the amount needs (up to six for 分 in 万元), never rounded, no separators.
    /// </summary>
    public string Print(MoneyUnit unit) => In(unit).ToString("0.00####", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The amount in 分, for sums in the database.</summary>
    public static explicit operator long(Money money) => money.Fen;

    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));
    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    private static long FenPer(MoneyUnit unit) => unit == MoneyUnit.TenThousandYuan ? FenPerTenThousandYuan : 100;
}

/// <summary>The units' Chinese names.</summary>
public static class MoneyUnits
{
    /// <summary>The unit as printed on the form.</summary>
    public static string Chinese(this MoneyUnit unit) => unit == MoneyUnit.TenThousandYuan ? "万元" : "元";
}
