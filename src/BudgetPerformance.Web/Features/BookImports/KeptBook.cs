using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>What was read of a book, with what people put right and chose, as it is kept until somebody takes it over.</summary>
/// <param name="Book">What was read; the first part is taken apart again when it is shown.</param>
/// <param name="MoneyUnit">The unit its amounts were put into.</param>
/// <param name="Months">The checkpoints its plans were put onto.</param>
public sealed record KeptBook(ImportedBook Book, MoneyUnit MoneyUnit, IReadOnlyList<int> Months)
{
    // Stands for the first part where projects are counted from 0.
    private const int FirstPart = -1;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The first part as somebody put it right; null where nobody did.</summary>
    public StatementDetails? Statement { get; init; }

    /// <summary>What was chosen, by the names of the page's fields.</summary>
    public IReadOnlyDictionary<string, string> Choices { get; init; } = new Dictionary<string, string>();

    /// <summary>How often each project, and the first part, was put right.</summary>
    public IReadOnlyDictionary<int, int> Turns { get; init; } = new Dictionary<int, int>();

    public static KeptBook Of(ImportedBook book, FormTemplate template) => new(book, template.MoneyUnit, [.. template.Checkpoints.Select(checkpoint => checkpoint.Month)]);

    public static KeptBook Read(string content)
    {
        var kept = JsonSerializer.Deserialize<KeptBook>(content, Options)!;
        return kept with { Book = kept.Book with { Statement = kept.Book.StatementLines.Count > 0 ? StatementText.Read(kept.Book.StatementLines) : null } };
    }

    public string Write() => JsonSerializer.Serialize(this with { Book = Book with { Statement = null } }, Options);

    /// <summary>Whether the year's form still takes the figures that were read for it.</summary>
    public bool Fits(FormTemplate template) => MoneyUnit == template.MoneyUnit && Months.SequenceEqual(template.Checkpoints.Select(checkpoint => checkpoint.Month));

    /// <summary>How often a project, or the first part where there is no position, was put right.</summary>
    public int Turn(int? position = null) => Turns.GetValueOrDefault(position ?? FirstPart);

    /// <summary>With a project put right.</summary>
    public KeptBook With(int position, ImportedProject project) =>
        Turned(position) with { Book = Book with { Projects = [.. Book.Projects.Select((known, i) => i == position ? project : known)] } };

    /// <summary>With the first part put right. Its duties are new ones, whatever was sent along.</summary>
    public KeptBook With(StatementDetails statement) =>
        Turned(FirstPart) with { Statement = statement with { Duties = [.. statement.Duties.Select(duty => duty with { Id = null })] } };

    private KeptBook Turned(int part) => this with { Turns = new Dictionary<int, int>(Turns) { [part] = Turns.GetValueOrDefault(part) + 1 } };
}
