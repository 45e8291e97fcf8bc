using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>What was read of a book, as it is kept until somebody has looked through it.</summary>
/// <param name="Book">What was read; the first part is taken apart again when it is shown.</param>
/// <param name="MoneyUnit">The unit its amounts were put into.</param>
/// <param name="Months">The checkpoints its plans were put onto.</param>
public sealed record KeptBook(ImportedBook Book, MoneyUnit MoneyUnit, IReadOnlyList<int> Months)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        IgnoreReadOnlyProperties = true,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(ImportedBook book, FormTemplate template) =>
        JsonSerializer.Serialize(new KeptBook(book with { Statement = null }, template.MoneyUnit, [.. template.Checkpoints.Select(checkpoint => checkpoint.Month)]), Options);

    public static KeptBook Read(string content)
    {
        var kept = JsonSerializer.Deserialize<KeptBook>(content, Options)!;
        return kept with { Book = kept.Book with { Statement = kept.Book.StatementLines.Count > 0 ? StatementText.Read(kept.Book.StatementLines) : null } };
    }

    /// <summary>Whether the year's form still is the one it was read for.</summary>
    public bool Fits(FormTemplate template) => MoneyUnit == template.MoneyUnit && Months.SequenceEqual(template.Checkpoints.Select(checkpoint => checkpoint.Month));
}
