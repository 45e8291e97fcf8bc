namespace BudgetPerformance.Documents.Reading;

/// <summary>Cells' addresses as Excel writes them: AB12 is column 28, row 12.</summary>
internal static class CellAddress
{
    public static string Of(int column, int row) => Column(column) + row;

    public static string Column(int column)
    {
        var letters = "";
        for (; column > 0; column = (column - 1) / 26) letters = (char)('A' + (column - 1) % 26) + letters;
        return letters;
    }

    /// <summary>Column and row of an address; null where it is none.</summary>
    public static (int Column, int Row)? Read(string? address)
    {
        if (address is null) return null;
        var letters = 0;
        var column = 0;
        while (letters < address.Length && letters < 3 && char.IsAsciiLetterUpper(address[letters])) column = column * 26 + (address[letters++] - 'A' + 1);
        return letters > 0 && int.TryParse(address.AsSpan(letters), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var row) && row > 0 ? (column, row) : null;
    }
}
