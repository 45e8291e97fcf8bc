using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>One duty as typed.</summary>
public sealed class DutyForm
{
    /// <summary>The duty it changes; null for a new one.</summary>
    public Guid? Id { get; set; }

    public string Title { get; set; } = "";
    public string Narrative { get; set; } = "";
    public string LeadIn { get; set; } = "";
    public ItemsForm Refinements { get; set; } = new();

    public static DutyForm From(DutyDetails duty) => new()
    {
        Id = duty.Id,
        Title = duty.Title,
        Narrative = duty.Narrative,
        LeadIn = duty.LeadIn,
        Refinements = ItemsForm.From(duty.Refinements),
    };

    public DutyDetails ToDuty() => new(Id, Title, Narrative, LeadIn, Refinements.ToList());

    /// <summary>Whether nothing was typed but what was offered.</summary>
    public bool IsBlank => Title.Length == 0 && Narrative.Length == 0 && Refinements.IsBlank;
}
