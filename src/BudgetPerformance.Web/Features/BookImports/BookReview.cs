using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>A book beside what is there already: everything that was read, and what the person chooses to take over.</summary>
/// <param name="Import">The upload.</param>
/// <param name="Kept">What was read and put right; null once it was decided on.</param>
/// <param name="Statement">第一部分 beside the one that is there; null where the document has none.</param>
/// <param name="Projects">Its projects, each beside the one that is there.</param>
/// <param name="Broken">Why it was not taken over; null where nobody tried.</param>
public sealed record BookReview(BookImport Import, KeptBook? Kept, StatementReview? Statement, IReadOnlyList<ProjectReview> Projects, RuleBroken? Broken = null)
{
    /// <summary>What was read; null once it was decided on.</summary>
    public ImportedBook? Book => Kept?.Book;

    /// <summary>What is said once a project or the first part was put right.</summary>
    public static string Corrected(string name) => $"已保存对“{name}”的更正；导入之前不会改动已有的内容。";

    /// <summary>What is said once the choices were kept.</summary>
    public const string ChoicesKept = "已保存您的选择，可以离开，以后再回来接着核对。";

    /// <summary>What is said once it was taken over.</summary>
    public static string Accepted(BookImport import) => (import.Drafted, import.Revised) switch
    {
        (0, var revised) => $"已导入：修改了 {revised} 处已有的内容。",
        (var drafted, 0) => $"已导入：新建了 {drafted} 项。",
        var (drafted, revised) => $"已导入：新建了 {drafted} 项，修改了 {revised} 处已有的内容。",
    };

    /// <summary>What is said once it was given up.</summary>
    public static string Abandoned(BookImport import) => $"已放弃导入“{import.FileName}”，没有保存任何内容。";

    /// <summary>Whether it has too much to show every field of each project; they are looked at one by one.</summary>
    public bool IsLong { get; } = Projects.Count > 10 || Projects.Sum(project => project.Reading.Read.Fields.Count) > 5_000;

    /// <summary>What the judgements of this page stand on: the year, the unit, and every version it compares with.</summary>
    public string Seen => string.Join(' ', Projects.Select(project => project.Conflict is { Project: var there } ? $"{there.Id}.{there.Version}" : "-")
        .Prepend(Statement?.Existing is { } statement ? $"{statement.Id}.{statement.Version}" : "-").Prepend($"{Import.FiscalYear.Version}/{Import.Unit.Version}"));

    /// <summary>What is chosen, by the names of the page's fields.</summary>
    public Dictionary<string, string> Choices => new(
    [
        .. Statement is null ? [] : Statement.Parts.Select(part => KeyValuePair.Create(part.Choice, $"{part.Chosen}")).Prepend(new("take:statement", $"{Statement.Take}")),
        .. Projects.SelectMany(project => (project.Conflict?.Fields ?? []).Select(differing => KeyValuePair.Create(project.ChoiceOf(differing), $"{differing.Chosen}")).Prepend(new(project.Field("take"), $"{project.Take}"))),
    ]);

    /// <summary>What about the file as a whole the person should know before taking it over.</summary>
    public IEnumerable<string> Warnings
    {
        get
        {
            if (Book is not { } book) yield break;
            if (book.UnitCode.Length > 0 && book.UnitCode != Import.Unit.Code) yield return $"文件里的单位编码是 {book.UnitCode}，您选的是 {Import.Unit.CodeAndName}，请确认没有选错单位。";
            if (book.MoneyUnit is { } unit && unit != Import.FiscalYear.Template.MoneyUnit) yield return $"文件里的金额以{unit.Chinese()}为单位，已换算成本年度表样的{Import.FiscalYear.Template.MoneyUnit.Chinese()}。";
            foreach (var note in book.Notes) yield return note;
        }
    }
}

/// <summary>The uploads a person may work on, the latest first.</summary>
public sealed record BookImportListPage(IReadOnlyList<BookImport> Imports, Pager Pager);

/// <summary>The marks of how sure the reader is: a shape and a word, so that they can be told in black and white.</summary>
public static class CertaintyWords
{
    public static string Chinese(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => "确定",
        Certainty.Guessed => "推测",
        Certainty.Corrected => "已更正",
        _ => "未读",
    };

    public static string Shape(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => "●",
        Certainty.Guessed => "◐",
        Certainty.Corrected => "◆",
        _ => "○",
    };
}
