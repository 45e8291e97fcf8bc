using BudgetPerformance.Documents.Reading.Books;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Web.Features.Objectives;
using BudgetPerformance.Web.Features.Projects;

namespace BudgetPerformance.Web.Features.BookImports;

/// <summary>A project that was read, as the year's form takes it.</summary>
/// <param name="Position">Its place in the book, from 0.</param>
/// <param name="Read">What was read, and what was put right.</param>
/// <param name="Form">The same as it would be typed; what cannot be saved is left blank.</param>
/// <param name="LeftOut">The fields that cannot be saved, each with its sentence.</param>
/// <param name="Doubted">The fields that the reader was certain of and the year's form is not, each with its sentence.</param>
public sealed record ProjectReading(int Position, ImportedProject Read, ProjectForm Form, IReadOnlyDictionary<string, string> LeftOut, IReadOnlyDictionary<string, string> Doubted)
{
    public string Name => Form.Name.Length > 0 ? Form.Name : Read.Title.Length > 0 ? Read.Title : Read.Place;

    /// <summary>Whether it can be saved: it has a name, and not too many rows.</summary>
    public bool IsSavable => !string.IsNullOrWhiteSpace(Form.Name) && !LeftOut.ContainsKey(ProjectFields.Indicators) && !LeftOut.ContainsKey(ProjectFields.Name);

    /// <summary>The fields that somebody should look at: neither certain nor put right.</summary>
    public IEnumerable<ImportedField> Open => Read.Fields.Where(read => CertaintyOf(read) is Certainty.Guessed or Certainty.Unread);

    public int Count(Certainty certainty) => Read.Fields.Count(field => CertaintyOf(field) == certainty);

    /// <summary>How sure a field is; what cannot be saved counts as not read.</summary>
    public Certainty CertaintyOf(ImportedField field) => LeftOut.ContainsKey(field.Path) ? Certainty.Unread : Doubted.ContainsKey(field.Path) ? Certainty.Guessed : field.Certainty;

    /// <summary>Why a field is not certain.</summary>
    public string WhyOf(ImportedField field) => LeftOut.GetValueOrDefault(field.Path) ?? Doubted.GetValueOrDefault(field.Path, field.Why);

    /// <summary>What was read, with what somebody typed over it. What they left as it was shown stays as sure as it was.</summary>
    public ImportedProject Corrected(ProjectForm typed)
    {
        var known = Read.Fields.Select(field => field.Path).ToHashSet();
        var fields = Read.Fields.Select(field => typed[field.Path] == Form[field.Path] ? field : field with { Text = typed[field.Path], Certainty = Certainty.Corrected, Why = "" });
        var added = typed.Paths.Where(path => !known.Contains(path) && typed[path].Length > 0).Select(path => new ImportedField(path, typed[path], Certainty.Corrected, "", ""));
        return Read with { Fields = [.. fields.Concat(added).OrderBy(field => ProjectFields.Position(field.Path))] };
    }

    /// <summary>What was read as it would be typed, whether it can be saved or not.</summary>
    public static ProjectForm Typed(ImportedProject read)
    {
        var form = new ProjectForm();
        foreach (var field in read.Fields) form[field.Path] = Normal(field);
        return form;
    }

    /// <param name="position">Its place in the book.</param>
    /// <param name="read">What was read.</param>
    /// <param name="template">The year's form.</param>
    public static ProjectReading Of(int position, ImportedProject read, FormTemplate template)
    {
        var form = Typed(read);
        var problems = form.Problems(template);
        foreach (var path in problems.Keys.Where(path => path is not (ProjectFields.Name or ProjectFields.Indicators))) form[path] = "";
        var doubted = read.Fields.Where(field => field.Certainty == Certainty.Certain && Outside(field.Path, form, template.Catalogue)).ToDictionary(field => field.Path, _ => IndicatorRules.InCatalogue.Text);
        return new(position, read, form, problems, doubted);
    }

    // The catalogue may have changed since the file was read.
    private static bool Outside(string path, ProjectForm form, IndicatorCatalogue catalogue)
    {
        if (form[path].Length == 0 || ProjectForm.RowOf(path) is not var (row, cell)) return false;
        var category = catalogue.Category(form[ProjectFields.Indicator(row, nameof(Indicator.Category))]);
        return cell == nameof(Indicator.Category) ? category is null : cell == nameof(Indicator.Kind) && category is not null && !category.Kinds.Contains(form[path]);
    }

    private static string Normal(ImportedField field)
    {
        var manyLines = field.Path is ProjectFields.Purpose or ProjectFields.Objectives || (ProjectForm.RowOf(field.Path) is var (_, cell) && IndicatorRow.TakesManyLines(cell));
        return manyLines ? PlainText.Normalize(field.Text, true) : PlainText.Normalize(field.Text, false).Replace("\n", "", StringComparison.Ordinal).Trim();
    }
}
