using System.Text.Json.Serialization;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

public sealed partial class StatementForm
{
    /// <summary>What was typed into the field of a path; empty where the page has no such field.</summary>
    public string this[string path] => StatementPath.Read(path) switch
    {
        { Name: StatementFields.Lead } => Lead,
        { IsNumbering: true, Name: StatementFields.Duties } => DutyNumbering.ToString(),
        { IsNumbering: true } list => ItemsOf(list)?.Numbering.ToString() ?? "",
        { At: { } at } item => ItemsOf(item)?.Items.ElementAtOrDefault(at) ?? "",
        { Duty: { } at } field when Duties.ElementAtOrDefault(at) is { } duty => field.Name switch
        {
            nameof(DutyForm.Id) => duty.Id?.ToString() ?? "",
            nameof(DutyForm.Title) => duty.Title,
            nameof(DutyForm.Narrative) => duty.Narrative,
            _ => duty.LeadIn,
        },
        _ => "",
    };

    /// <summary>The path of every field on the page, in its order.</summary>
    [JsonIgnore]
    public IEnumerable<string> Paths =>
    [
        StatementFields.Lead, .. PathsOf(StatementFields.Goals, Goals),
        StatementFields.Numbering(StatementFields.Duties),
        .. Duties.SelectMany((duty, i) => (string[])
        [
            StatementFields.Duty(i, nameof(duty.Id)), StatementFields.Duty(i, nameof(duty.Title)), StatementFields.Duty(i, nameof(duty.Narrative)), StatementFields.Duty(i, nameof(duty.LeadIn)),
            .. PathsOf(StatementFields.Duty(i, nameof(duty.Refinements)), duty.Refinements),
        ]),
        .. PathsOf(StatementFields.Safeguards, Safeguards),
    ];

    /// <summary>The path of every list on the page, in its order.</summary>
    [JsonIgnore]
    public IEnumerable<string> Lists =>
        [StatementFields.Goals, StatementFields.Duties, .. Duties.Select((duty, i) => StatementFields.Duty(i, nameof(duty.Refinements))), StatementFields.Safeguards];

    private static IEnumerable<string> PathsOf(string list, ItemsForm form) =>
        [StatementFields.Numbering(list), .. form.Items.Select((_, i) => StatementFields.Item(list, i))];
}
