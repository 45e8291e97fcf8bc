using System.Globalization;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Xunit;

namespace BudgetPerformance.Testing;

/// <summary>The three tables of the 2020 document as filed, read from its text character by character. The text is not part of this repository.</summary>
public static class Touchstone
{
    private const string FileName = "2020-filled-document.txt";
    private const int IndicatorColumns = 6;

    private static readonly Lazy<string?> Path = new(Find);
    private static readonly Lazy<IReadOnlyList<Table>> Read = new(() => [.. Tables(File.ReadAllText(Path.Value!))]);

    /// <summary>The three projects in the order of the document. Skips the calling test, saying so, where the document is not at hand.</summary>
    public static IReadOnlyList<ProjectDetails> Projects
    {
        get
        {
            SkipUnlessPresent();
            return [.. Read.Value.Select(table => table.Details)];
        }
    }

    /// <summary>The unit that filed them, below its department. Skips the calling test where the document is not at hand.</summary>
    public static BudgetUnit Unit
    {
        get
        {
            SkipUnlessPresent();
            var codeAndName = Read.Value[0].UnitCodeAndName;
            return Given.Unit(codeAndName[..6], codeAndName[6..]);
        }
    }

    /// <summary>Every cell of each table that is not blank, labels and figures included, in reading order as filed: the unit, 单位：万元, 项目编码 and so on.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Cells
    {
        get
        {
            SkipUnlessPresent();
            return [.. Read.Value.Select(table => table.Cells)];
        }
    }

    /// <summary>The paragraphs of 第一部分 without the blanks around them, from its title to the last safeguard; leftovers of Word are left out.</summary>
    public static IReadOnlyList<string> Part1
    {
        get
        {
            SkipUnlessPresent();
            return [.. File.ReadLines(Path.Value!).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '[')
                .SkipWhile(line => !line.StartsWith("第一部分", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("第二部分", StringComparison.Ordinal))];
        }
    }

    /// <summary>Every line of the document as it stands.</summary>
    public static IReadOnlyList<string> Lines
    {
        get
        {
            SkipUnlessPresent();
            return File.ReadAllLines(Path.Value!);
        }
    }

    /// <summary>The same document as a Word file.</summary>
    public static byte[] Document
    {
        get
        {
            SkipUnlessPresent();
            return File.ReadAllBytes(System.IO.Path.ChangeExtension(Path.Value!, ".docx"));
        }
    }

    /// <summary>Skips the calling test, saying so, where the document is not at hand.</summary>
    public static void SkipUnlessPresent() =>
        Assert.SkipUnless(Path.Value is not null, $"{FileName} is neither in shared/samples beside a parent folder nor in the folder that BUDGET_SAMPLES names.");

    /// <summary>The indicator rows as a spreadsheet puts them on the clipboard.</summary>
    public static string ClipboardBlock(ProjectDetails project) => string.Concat(project.Indicators.Select(indicator =>
        string.Join('\t', new[] { indicator.Category, indicator.Kind, indicator.Name, indicator.Description, indicator.Target.Raw, indicator.Basis }.Select(Quoted)) + "\r\n"));

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny("\t\n\"") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? Find()
    {
        var folders = new List<string>();
        if (Environment.GetEnvironmentVariable("BUDGET_SAMPLES") is { Length: > 0 } named) folders.Add(named);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            folders.Add(System.IO.Path.Combine(folder.FullName, "shared", "samples"));
        return folders.Select(folder => System.IO.Path.Combine(folder, FileName)).FirstOrDefault(File.Exists);
    }

    private sealed record Table(string UnitCodeAndName, ProjectDetails Details, IReadOnlyList<string> Cells);

    private static IEnumerable<Table> Tables(string document)
    {
        var cells = new List<string>();
        foreach (var line in document.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.EndsWith("绩效目标表", StringComparison.Ordinal))
            {
                if (cells.Count > 0) yield return Parse(cells);
                cells = [];
            }
            else if (line.StartsWith('\t')) cells.Add(line[1..]);
            else if (cells.Count > 0) cells[^1] += "\n" + line;
        }
        yield return Parse(cells);
    }

    private static Table Parse(IEnumerable<string> raw)
    {
        // A row ends with an empty line, which belongs to no cell; the objectives' cell ends with several and a space.
        var cells = raw.Select(cell => cell.Contains('\n', StringComparison.Ordinal) ? cell.TrimEnd('\n', ' ') : cell).ToList();
        var plan = cells.IndexOf("12月底") + 2;
        var indicators = cells.Skip(cells.IndexOf("指标值确定依据") + 1).Chunk(IndicatorColumns);
        var details = new ProjectDetails(
            new ProjectCode(After("项目编码")), After("项目名称"), new Funding(Amount("预算数"), Amount("其中：财政资金"), Amount("其他资金")), cells[cells.IndexOf("其他资金") + 3],
            Given.Plan([.. cells.GetRange(plan, 4).Select(Number)]), Objective.Read(After("绩效目标")),
            [.. indicators.Select(row => new Indicator(row[0], row[1], row[2], row[3], TargetValue.Read(row[4]), row[5]))]);
        return new(cells[0], details, [.. cells.Where(cell => cell.Length > 0)]);

        string After(string label) => cells[cells.IndexOf(label) + 1];
        Domain.Money? Amount(string label) => Number(After(label)) is { } amount ? Given.TenThousand(amount) : null;
    }

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
