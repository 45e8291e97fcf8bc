using System.Globalization;
using BudgetPerformance.Documents.Forms;
using BudgetPerformance.Documents.Writers;
using Microsoft.Extensions.Primitives;

namespace BudgetPerformance.Web.Features.Books;

/// <summary>
/// What of a book is wanted: which projects in which order, which parts, and what single forms come as. Read from the query by hand, because a name
/// comes as often as there are projects.
/// </summary>
/// <param name="Projects">The projects in order; null for all of them.</param>
/// <param name="Parts">The parts.</param>
/// <param name="Single">What the forms of a zip are.</param>
/// <param name="Up">The project that was just moved up.</param>
/// <param name="Down">The project that was just moved down.</param>
public sealed record BookChoice(IReadOnlyList<int>? Projects, BookParts Parts, BookFormat Single, int? Up = null, int? Down = null)
{
    public const string Chosen = "chosen", WholeList = "all", Project = "p", Part = "part", SingleForms = "single", MoveUp = "up", MoveDown = "down";

    /// <summary>The parts a person may leave out.</summary>
    public static readonly IReadOnlyList<BookParts> AllParts = [BookParts.Cover, BookParts.Contents, BookParts.Statement, BookParts.Projects];

    /// <summary>What single forms may come as.</summary>
    public static readonly IReadOnlyList<BookFormat> SingleFormats = [BookFormat.ZipOfXlsx, BookFormat.ZipOfDocx, BookFormat.ZipOfPdf];

    public static BookChoice Read(IEnumerable<KeyValuePair<string, StringValues>> fields)
    {
        var all = fields.ToLookup(field => field.Key, field => field.Value);
        var (chosen, listed) = (all[Chosen].Any(), !all[WholeList].Any());
        var parts = Values(Part).Select(name => Enum.TryParse<BookParts>(name, out var part) && AllParts.Contains(part) ? part : BookParts.None).Aggregate(BookParts.None, (sum, part) => sum | part);
        var single = Values(SingleForms).Select(name => Enum.TryParse<BookFormat>(name, out var format) && SingleFormats.Contains(format) ? format : BookFormat.ZipOfXlsx).FirstOrDefault(BookFormat.ZipOfXlsx);
        return new((chosen && listed) || all[Project].Any() ? [.. Numbers(Project).Distinct()] : null, chosen || parts != BookParts.None ? parts : BookParts.All, single, Numbers(MoveUp).Cast<int?>().FirstOrDefault(), Numbers(MoveDown).Cast<int?>().FirstOrDefault());

        IEnumerable<string> Values(string name) => all[name].SelectMany(values => values).OfType<string>();

        IEnumerable<int> Numbers(string name) => Values(name).Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0);
    }

    /// <summary>The same choice as a query, without what is as usual.</summary>
    /// <param name="rows">All projects in their usual order.</param>
    public string Query(IReadOnlyList<BookRow> rows)
    {
        var chosen = Arrange(rows).In.ConvertAll(row => row.Id);
        List<(string Name, string Value)> fields =
        [
            .. Parts == BookParts.All && chosen.Count > 0 ? [] : AllParts.Where(part => Parts.HasFlag(part)).Select(part => (Part, part.ToString())),
            .. chosen.SequenceEqual(rows.Select(row => row.Id)) ? [] : chosen.Select(id => (Project, id.ToString(CultureInfo.InvariantCulture))),
            .. Single == BookFormat.ZipOfXlsx ? [] : new[] { (SingleForms, Single.ToString()) },
        ];
        if (chosen.Count == 0) fields.Insert(0, (Chosen, "1"));
        else if (Parts == BookParts.None) fields.InsertRange(0, [(Chosen, "1"), .. fields.Exists(field => field.Name == Project) ? [] : new[] { (WholeList, "1") }]);
        return fields.Count == 0 ? "" : "?" + string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"));
    }

    /// <summary>The format that a file's ending asks for.</summary>
    public BookFormat FormatOf(string extension) => extension switch
    {
        "docx" => BookFormat.Docx,
        "pdf" => BookFormat.Pdf,
        "xlsx" => BookFormat.Xlsx,
        _ => Single,
    };

    /// <summary>The chosen rows first, in their order and with the last move made, then the others.</summary>
    public (List<BookRow> In, List<BookRow> Out) Arrange(IReadOnlyList<BookRow> rows)
    {
        if (Projects is null) return ([.. rows], []);
        var known = rows.ToDictionary(row => row.Id);
        var chosen = Projects.Where(known.ContainsKey).Select(id => known[id]).ToList();
        Move(chosen, Up, -1);
        Move(chosen, Down, +1);
        return (chosen, [.. rows.Where(row => !chosen.Contains(row))]);
    }

    private static void Move(List<BookRow> rows, int? id, int step)
    {
        var at = rows.FindIndex(row => row.Id == id);
        if (at >= 0 && at + step >= 0 && at + step < rows.Count) (rows[at], rows[at + step]) = (rows[at + step], rows[at]);
    }
}
