using System.Globalization;
using BudgetPerformance.Domain.Lists;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Domain.Templates;

/// <summary>A sheet of a template as it came back, or the rows of a foreign list that speak of one project. Nothing of it is judged yet but whether its cells can be read at all.</summary>
/// <param name="Name">The sheet's name as it is now; of a list the place of the rows, in people's words.</param>
/// <param name="Identity">What it says of itself; null where that is lost.</param>
/// <param name="Cells">Its cells to fill in, blanks included; an indicator's by its row's place among <paramref name="Origins"/>.</param>
/// <param name="Origins">For each indicator row its place when the form was downloaded; null for a row that was blank or not there.</param>
/// <param name="Problems">What is wrong with the sheet itself.</param>
/// <param name="Unit">The unit of a list's amounts; null on a template, whose amounts are in the year's.</param>
public sealed record ReturnedSheet(string Name, TemplateIdentity? Identity, IReadOnlyList<ReturnedCell> Cells, IReadOnlyList<int?> Origins, IReadOnlyList<CellProblem> Problems, MoneyUnit? Unit = null)
{
    /// <summary>The most rows of indicators that are looked at one by one; blank ones and such as are to go stand among them.</summary>
    public const int MostRows = 2 * Project.MaxIndicators;

    /// <summary>Whether the sheet as a whole cannot be understood.</summary>
    public bool IsMangled => Problems.Any(problem => problem is { Blocks: true, Address: "" });

    /// <summary>Where it stands, in people's words.</summary>
    public string Place => Unit is null ? $"工作表“{Name}”" : Name;

    /// <summary>The cell of a field; null where the sheet has none.</summary>
    public ReturnedCell? this[string field] => Cells.FirstOrDefault(cell => cell.Field == field);
}

/// <summary>A cell that was to be filled in.</summary>
/// <param name="Field">The field's path as <see cref="ProjectFields"/> names it.</param>
/// <param name="Address">Where Excel shows it, such as C12; empty where there is no such cell.</param>
/// <param name="Text">What stands there, character by character; a number with all its digits. Empty for a blank.</param>
public sealed record ReturnedCell(string Field, string Address, string Text)
{
    // A spreadsheet keeps fifteen digits.
    private const decimal FirstInexact = 1_000_000_000_000_000m;

    /// <summary>Reads a cell as its field needs it.</summary>
    /// <param name="field">The field's path.</param>
    /// <param name="address">Where the cell stands.</param>
    /// <param name="cell">The cell; null for a blank.</param>
    /// <param name="problems">Takes why it cannot be read, or what deserves a second look.</param>
    public static ReturnedCell Read(string field, string address, SheetCell? cell, ICollection<CellProblem> problems)
    {
        if (cell is null) return new(field, address, "");
        var isNumber = TypedField.IsNumber(field);
        if (Unreadable(cell, isNumber) is var (rule, message))
        {
            problems.Add(CellProblem.Of(rule, address, message));
            return new(field, address, "");
        }
        var text = (cell.Number, cell.IsPercent) switch
        {
            ({ } number, true) => Exact(number * 100) + (isNumber ? "" : "%"),
            ({ } number, false) when isNumber => Exact(number),
            _ => cell.Text,
        };
        if (cell.IsFormula) problems.Add(CellProblem.Of(TemplateRules.FormulaTaken, address, $"单元格是公式，按文件中保存的结果“{Shortened(text)}”读取，请核对。"));
        if (cell.IsPercent) problems.Add(CellProblem.Of(TemplateRules.PercentTaken, address, $"单元格是百分数格式，按“{text}”读取，请核对。"));
        return new(field, address, text);
    }

    /// <summary>Whether a text asks for the field to be cleared.</summary>
    public static bool IsClearing(string text) => text.Trim() == "清空";

    /// <summary>A text short enough to be quoted in a sentence.</summary>
    public static string Shortened(string text) => text.Length > 20 ? text[..20] + "…" : text;

    private static (Rule Rule, string? Message)? Unreadable(SheetCell cell, bool isNumber) =>
        cell.Problem is { } problem ? (TemplateRules.CellReadable, problem)
        : cell.IsDay ? (TemplateRules.NotADay, $"单元格是日期格式（{cell.Text}），看不出原来填的是什么；请把单元格格式设为“{(isNumber ? "数值" : "文本")}”后重新填写。")
        : !isNumber && cell.Number is { } number && Math.Abs(number) >= FirstInexact ? (TemplateRules.DigitsKept, null)
        : null;

    private static string Exact(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
