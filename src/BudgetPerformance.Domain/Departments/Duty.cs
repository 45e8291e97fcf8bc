namespace BudgetPerformance.Domain.Departments;

/// <summary>分项绩效目标: one duty of a unit in a year, to which its projects may be linked. Changed through its statement.</summary>
public sealed class Duty
{
    public const int TitleMaxLength = 200;
    public const int NarrativeMaxLength = 4000;
    public const int LeadInMaxLength = 100;

    /// <summary>How the official text leads from a duty to its refinements.</summary>
    public const string UsualLeadIn = "该职责绩效目标细化为：";

    private Duty() { }

    internal Duty(DepartmentStatement statement, DutyDetails details, int position)
    {
        (Id, Statement) = (Guid.NewGuid(), statement);
        Take(details, position);
    }

    /// <summary>The duty's identifier. It is known before the duty is saved, so that every version of the statement can name it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The statement it stands in.</summary>
    public DepartmentStatement Statement { get; private set; } = null!;

    /// <summary>The statement's identifier.</summary>
    public int StatementId { get; private set; }

    /// <summary>Its place, from 0 without gaps.</summary>
    public int Position { get; private set; }

    /// <summary>The duty in one line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>What it is about.</summary>
    public string Narrative { get; private set; } = "";

    /// <summary>What leads to the refinements.</summary>
    public string LeadIn { get; private set; } = "";

    /// <summary>What its objective is refined into.</summary>
    public NumberedList Refinements { get; private set; } = new(Numbering.Arabic, []);

    /// <summary>What has been filled in.</summary>
    public DutyDetails Details => new(Id, Title, Narrative, LeadIn, Refinements);

    internal void Take(DutyDetails details, int position) =>
        (Position, Title, Narrative, LeadIn, Refinements) = (position, details.Title, details.Narrative, details.LeadIn, details.Refinements);
}
