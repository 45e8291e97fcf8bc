using System.Globalization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Lists;
using CsvHelper;
using CsvHelper.Configuration;

namespace BudgetPerformance.Documents.Reading;

/// <summary>Reads a text file of fields between commas, semicolons or tabs as the one sheet that Excel would show.</summary>
internal static class TextTable
{
    // A quote that is never closed would make the rest of the file one field.
    private const int FieldMaxLength = 100_000;

    // Enough to see what divides the fields; to count it in a line without end would take far longer than to read the line.
    private const int Looked = 50_000;

    private static readonly CsvConfiguration Shape = new(CultureInfo.InvariantCulture)
    {
        DetectDelimiter = true,
        DetectDelimiterValues = [",", ";", "\t"],
        GetDelimiter = seen => ConfigurationFunctions.GetDelimiter(new(seen.Text[..Math.Min(seen.Text.Length, Looked)], seen.Configuration)),
        HasHeaderRecord = false,
        IgnoreBlankLines = false,
        BadDataFound = null,
        MaxFieldSize = FieldMaxLength,
    };

    /// <exception cref="RuleBroken">It is too long, or a quote is never closed.</exception>
    public static ReadSheet Read(byte[] file)
    {
        using var parser = new CsvParser(new StringReader(UploadText.Decode(file)), Shape);
        var rows = new List<ReadRow>();
        try
        {
            for (var number = 1; parser.Read(); number++)
            {
                var cells = new SortedDictionary<int, SheetCell>();
                for (var i = 0; i < parser.Count; i++)
                {
                    if (Shown(parser[i]) is not { Length: > 0 } text) continue;
                    TableLimits.DemandColumn(i + 1);
                    cells[i + 1] = new(CellAddress.Of(i + 1, number), text);
                }
                if (cells.Count > 0) rows.Add(new(number, false, cells));
                TableLimits.DemandRows(rows.Count);
            }
        }
        catch (Exception broken) when (broken is CsvHelperException)
        {
            throw new RuleBroken(UploadRules.Readable);
        }
        return new("", false, rows);
    }

    // Programs write ="0012" so that Excel keeps the zeros.
    private static string Shown(string field)
    {
        var text = field.Trim();
        if (text is ['=', '"', .. var quoted, '"']) text = quoted;
        return text;
    }
}
