namespace BudgetPerformance.Domain.Templates;

/// <summary>A sheet of a template as it came back. Nothing of it is judged yet but whether its cells can be read at all.</summary>
/// <param name="Name">The sheet's name as it is now.</param>
/// <param name="Identity">What it says of itself; null where that is lost.</param>
/// <param name="Cells">Its cells to fill in, blanks included; an indicator's by its row's place among <paramref name="Origins"/>.</param>
/// <param name="Origins">For each indicator row its place when the form was downloaded; null for a row that was blank or not there.</param>
/// <param name="Problems">What is wrong with the sheet itself.</param>
public sealed record ReturnedSheet(string Name, TemplateIdentity? Identity, IReadOnlyList<ReturnedCell> Cells, IReadOnlyList<int?> Origins, IReadOnlyList<CellProblem> Problems)
{
    public const int NameMaxLength = 40;

    /// <summary>Whether the sheet as a whole cannot be understood.</summary>
    public bool IsMangled => Problems.Any(problem => problem is { Blocks: true, Address: "" });

    /// <summary>The cell of a field; null where the sheet has none.</summary>
    public ReturnedCell? this[string field] => Cells.FirstOrDefault(cell => cell.Field == field);
}

/// <summary>A cell that was to be filled in.</summary>
/// <param name="Field">The field's path as <see cref="Projects.ProjectFields"/> names it.</param>
/// <param name="Address">Where Excel shows it, such as C12.</param>
/// <param name="Text">What stands there, character by character; a number with all its digits. Empty for a blank.</param>
public sealed record ReturnedCell(string Field, string Address, string Text);
