using System.Text.RegularExpressions;
using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Reading.Word;
using BudgetPerformance.Domain.Departments;
using static BudgetPerformance.Documents.Tests.Reading.Books.Variants;

namespace BudgetPerformance.Documents.Tests.Reading.Books;

public sealed partial class VariantTests
{
    public static TheoryData<string> Names => [.. All.Select(variant => variant.Name)];

    [Theory, MemberData(nameof(Names))]
    public void A_table_of_another_region_is_read_as_far_as_it_goes_and_nothing_of_it_is_lost(string name)
    {
        var variant = All.Single(variant => variant.Name == name);
        var book = BookReader.Read(WordFile.Of(variant.Blocks), FormTemplate.Hebei2020);
        foreach (var project in book.Projects) Print(project);

        Assert.Equal(variant.Projects.Length, book.Projects.Count);
        foreach (var (expected, project) in variant.Projects.Zip(book.Projects))
            Assert.Equal(expected, expected.Select(field => (field.Path, project[field.Path])));
        Assert.All(variant.Guessed, path => Assert.Equal((path, Certainty.Guessed), (path, book.Projects[0].Fields.Single(field => field.Path == path).Certainty)));
        Assert.All(book.Projects.SelectMany(project => project.Fields), field => Assert.True(field.Certainty == Certainty.Certain || field.Why.Length > 0, field.Path));
        var listed = string.Join('\n', book.Projects.SelectMany(project => project.Unread).Concat(book.Unread).Select(unread => unread.Text));
        Assert.All(variant.Listed, text => Assert.Contains(text, listed, StringComparison.Ordinal));
        Assert.Empty(Lost(variant, book, listed));
    }

    // Every text of the file is a label, was taken, or is listed.
    private static IEnumerable<string> Lost(Variant variant, ImportedBook book, string listed)
    {
        var taken = string.Join('\n', book.Projects.SelectMany(project => project.Fields).SelectMany(field => new[] { field.Source, field.Text }).Concat(book.Projects.Select(project => project.Title + project.Unit)).Append(book.Title + book.UnitCode + book.UnitName));
        return TextPattern().Matches(string.Concat(variant.Blocks)).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["text"].Value).Trim())
            .Where(text => text.Any(char.IsAsciiDigit) && !IsLabel(text) && !taken.Contains(text, StringComparison.Ordinal) && !listed.Contains(text, StringComparison.Ordinal));
    }

    private static bool IsLabel(string text) => text.Contains('分') || text.EndsWith('值') || text.Contains("目标", StringComparison.Ordinal) || text.StartsWith("总额", StringComparison.Ordinal) || text.Contains('：');

    private static void Print(ImportedProject project)
    {
        int Count(Certainty certainty) => project.Fields.Count(field => field.Certainty == certainty);
        var output = TestContext.Current.TestOutputHelper;
        output?.WriteLine($"{project[Domain.Projects.ProjectFields.Name]}: {Count(Certainty.Certain)} found, {Count(Certainty.Guessed)} guessed, {Count(Certainty.Unread)} unread, {project.Unread.Count} kept as text");
        foreach (var field in project.Fields) output?.WriteLine($"  {field.Certainty,-8} {field.Path,-26} {field.Text.ReplaceLineEndings(" ⏎ ")}  {(field.Source == field.Text ? "" : $"[{field.Source.ReplaceLineEndings(" ⏎ ")}]")} {field.Why}");
        foreach (var unread in project.Unread) output?.WriteLine($"  kept     {unread.Place}: {unread.Text.ReplaceLineEndings(" ⏎ ")} — {unread.Why}");
    }

    [GeneratedRegex("<w:t [^>]*>(?<text>[^<]*)</w:t>")]
    private static partial Regex TextPattern();
}
