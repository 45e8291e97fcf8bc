using System.ComponentModel.DataAnnotations;

namespace BudgetPerformance.Web.Features.Dashboard;

/// <summary>Whose owners are to be reminded.</summary>
public sealed class ReminderForm
{
    public int Year { get; set; }

    [Required, StringLength(Domain.Departments.BudgetUnit.CodeMaxLength)]
    public string Unit { get; set; } = "";

    public int Month { get; set; }
}
