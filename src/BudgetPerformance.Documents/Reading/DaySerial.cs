namespace BudgetPerformance.Documents.Reading;

/// <summary>Days as workbooks count them: from 1900, with a 29 February 1900 that never was, or from 1904.</summary>
internal sealed class DaySerial(bool from1904)
{
    private const int DayThatNeverWas = 60;
    private static readonly DateOnly FirstPlain = new(2000, 1, 1);
    private static readonly DateOnly LastPlain = new(2099, 12, 31);

    /// <summary>The day of a cell that is shown as a day; null where there is none.</summary>
    public DateOnly? Read(double serial)
    {
        var whole = Math.Floor(serial);
        if (whole < (from1904 ? 0 : 1) || whole > 2_958_465 || (!from1904 && (int)whole == DayThatNeverWas)) return null;
        var day = (int)whole;
        var start = from1904 ? new DateOnly(1904, 1, 1) : new DateOnly(1899, 12, day < DayThatNeverWas ? 31 : 30);
        return start.DayNumber + day <= DateOnly.MaxValue.DayNumber ? start.AddDays(day) : null;
    }

    /// <summary>The day a plain number would be if it stood in a column of days: a whole one of this century.</summary>
    public DateOnly? ReadPlain(double serial) =>
        serial == Math.Floor(serial) && Read(serial) is { } day && day >= FirstPlain && day <= LastPlain ? day : null;
}
