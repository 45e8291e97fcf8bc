using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Documents.Tests.Reading.Word;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Documents.Tests.Reading.Books.Layouts;

/// <summary>What comes from another bureau was last saved by whatever office program stands there. All the documents go through one run of LibreOffice for each format.</summary>
public sealed class ResavedTests
{
    // LibreOffice writes the first words of a content control several times over, as fields that ask for nothing, where the control holds a cell or a table.
    private static readonly Dictionary<string, string> Repeated = new()
    {
        ["the form inside a table inside a content control, labels spaced out"] = "项 目 编 码项 目 编 码项 目 编 码",
        ["headings in text boxes, digits of full width, boxes to tick and cells inside controls"] = "校车安全监管校车安全监管",
    };

    private static readonly IReadOnlyList<(string Name, byte[] File)> Files =
        [.. LayoutTests.All.Select(layout => (layout.Name, WordFile.Of(layout.Blocks))), .. Variants.All.Select(variant => (variant.Name, WordFile.Of(variant.Blocks)))];

    private static readonly Lazy<IReadOnlyList<byte[]>> SavedAgain = new(() => LibreOffice.Convert("docx", [.. Files.Select(file => (file.File, "docx"))]));
    private static readonly Lazy<IReadOnlyList<byte[]>> FromTheOldFormat = new(() => LibreOffice.ThereAndBack([.. Files.Select(file => file.File)], "docx", "doc"));

    public static TheoryData<string> Names => [.. Files.Select(file => file.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Saved_again_by_LibreOffice_it_reads_as_before(string name) => AssertSame(name, SavedAgain.Value);

    [Theory, MemberData(nameof(Names))]
    public void Saved_by_LibreOffice_as_an_old_doc_and_turned_back_it_reads_as_before(string name) => AssertSame(name, FromTheOldFormat.Value);

    private static void AssertSame(string name, IReadOnlyList<byte[]> resaved)
    {
        var place = Files.ToList().FindIndex(file => file.Name == name);
        var read = Read(resaved[place]);

        if (Repeated.TryGetValue(name, out var words)) Assert.Contains(words, read, StringComparison.Ordinal);
        else Assert.Equal(Read(Files[place].File), read);
    }

    private static string Read(byte[] file) => Outcome.Of(BookReader.Read(file, FormTemplate.Hebei2020), FormTemplate.Hebei2020);
}
