using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

public sealed partial class StatementForm
{
    private readonly Dictionary<string, string> unreadable = [];

    /// <summary>The path of the box that a text for a list is pasted into.</summary>
    public static string PasteBox(string list) => "Pasted:" + list;

    /// <summary>Notes what was wrong with the page as it arrived, such as a field sent twice.</summary>
    public void Doubt(string field, string problem) => unreadable.TryAdd(field, problem);

    /// <summary>Every field whose shape is wrong, with one sentence each, in the order of the page. None of them can be saved.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var problems = new Dictionary<string, string>(unreadable);
        Check(StatementFields.Lead, Lead, DepartmentStatement.LeadMaxLength);
        CheckItems(StatementFields.Goals, Goals);
        if (Duties.Count > DepartmentStatement.MaxDuties) problems.TryAdd(StatementFields.Duties, StatementRules.NotTooMany.Text);
        foreach (var (duty, i) in Duties.Select((duty, i) => (duty, i)))
        {
            Check(StatementFields.Duty(i, nameof(duty.Title)), duty.Title, Duty.TitleMaxLength, manyLines: false);
            Check(StatementFields.Duty(i, nameof(duty.Narrative)), duty.Narrative, Duty.NarrativeMaxLength);
            Check(StatementFields.Duty(i, nameof(duty.LeadIn)), duty.LeadIn, Duty.LeadInMaxLength, manyLines: false);
            CheckItems(StatementFields.Duty(i, nameof(duty.Refinements)), duty.Refinements);
        }
        CheckItems(StatementFields.Safeguards, Safeguards);
        foreach (var list in Pasted.Where(box => !string.IsNullOrWhiteSpace(box.Value)).Select(box => box.Key)) problems.TryAdd(PasteBox(list), StatementRules.PasteTakenApart.Text);
        return problems;

        void Check(string path, string text, int max, bool manyLines = true)
        {
            if (PlainText.Problem(text, max, manyLines) is { } problem) problems.TryAdd(path, problem);
        }

        void CheckItems(string path, ItemsForm list)
        {
            if (list.Items.Count > DepartmentStatement.MaxItems) problems.TryAdd(path, StatementRules.NotTooMany.Text);
            foreach (var (item, i) in list.Items.Select((item, i) => (item, i))) Check(StatementFields.Item(path, i), item, DepartmentStatement.ItemMaxLength);
        }
    }
}
