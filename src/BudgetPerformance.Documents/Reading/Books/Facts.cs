using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Documents.Reading.Books;

/// <summary>What is known of a project while its tables are read: for each field the best that was found, and everything that no field takes.</summary>
internal sealed class Facts
{
    private readonly Dictionary<string, (ImportedField Field, int Rank)> fields = [];
    private readonly List<UnreadText> unread = [];

    /// <summary>Whether anything was found for a field.</summary>
    public bool Has(string path) => fields.ContainsKey(path);

    /// <summary>What was found for a field.</summary>
    public ImportedField? this[string path] => fields.TryGetValue(path, out var found) ? found.Field : null;

    /// <summary>How many indicators there are.</summary>
    public int Indicators { get; private set; }

    /// <summary>The unit that filed it.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Takes a field; one that was taken with a higher rank, or earlier with the same, stays, and the other is kept as text.</summary>
    public void Take(ImportedField field, int rank = 0)
    {
        if (fields.TryGetValue(field.Path, out var before))
        {
            var (kept, left) = rank > before.Rank ? ((field, rank), before.Field) : (before, field);
            fields[field.Path] = kept;
            if (left.Source.Trim().Length > 0 && left.Source != kept.Item1.Source) Leave(left.Place, left.Source, $"“{ProjectFields.Labels.GetValueOrDefault(field.Path, "")}”已取自{kept.Item1.Place}。");
        }
        else fields[field.Path] = (field, rank);
    }

    /// <summary>Replaces what was found.</summary>
    public void Put(ImportedField field) => fields[field.Path] = (field, int.MaxValue);

    /// <summary>Begins another indicator.</summary>
    /// <returns>Its position.</returns>
    /// <exception cref="RuleBroken">There are more than anybody could look through.</exception>
    public int Begin() => Indicators < BookReader.MostIndicators ? Indicators++ : throw new RuleBroken(DocumentRules.NotTooLong);

    /// <summary>Marks the indicators from a position on as guessed.</summary>
    public void Doubt(int from, string why)
    {
        foreach (var path in Enumerable.Range(from, Indicators - from).SelectMany(row => Indicator.CellNames.Select(cell => ProjectFields.Indicator(row, cell))))
            if (fields.TryGetValue(path, out var found) && found.Field is { Certainty: Certainty.Certain, Text.Length: > 0 }) fields[path] = (found.Field with { Certainty = Certainty.Guessed, Why = why }, found.Rank);
    }

    /// <summary>Keeps as text, row by row, the indicators that are more than a project can have.</summary>
    public void Cut()
    {
        for (var row = Project.MaxIndicators; row < Indicators; row++)
        {
            var cells = new List<ImportedField>();
            foreach (var path in Indicator.CellNames.Select(cell => ProjectFields.Indicator(row, cell)))
                if (fields.Remove(path, out var found)) cells.Add(found.Field);
            Leave(cells.FirstOrDefault(cell => cell.Place.Length > 0)?.Place ?? "", string.Join('｜', cells.Select(cell => cell.Source.Trim()).Where(text => text.Length > 0)), $"一个项目最多 {Project.MaxIndicators} 条绩效指标，这一条没有读入。");
        }
        Indicators = Math.Min(Indicators, Project.MaxIndicators);
    }

    /// <summary>Keeps a text that no field takes.</summary>
    public void Leave(string place, string text, string why)
    {
        if (!string.IsNullOrWhiteSpace(text)) unread.Add(new(place, text.Trim(), why));
    }

    /// <summary>What was kept as text.</summary>
    public IReadOnlyList<UnreadText> Unread => unread;

    /// <summary>The fields in the order of the form.</summary>
    public IReadOnlyList<ImportedField> Fields => [.. fields.Values.Select(found => found.Field).OrderBy(read => ProjectFields.Position(read.Path))];
}
