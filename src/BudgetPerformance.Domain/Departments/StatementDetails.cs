namespace BudgetPerformance.Domain.Departments;

/// <summary>Everything that is filled in of 第一部分 部门整体绩效目标, complete or not.</summary>
/// <param name="Lead">The paragraph that opens 总体绩效目标.</param>
/// <param name="Goals">总体绩效目标, in order</param>
/// <param name="DutyNumbering">How the duties are numbered.</param>
/// <param name="Duties">分项绩效目标, in order</param>
/// <param name="Safeguards">工作保障措施, in order</param>
public sealed record StatementDetails(string Lead, NumberedList Goals, Numbering DutyNumbering, IReadOnlyList<DutyDetails> Duties, NumberedList Safeguards)
{
    /// <summary>Nothing filled in yet, numbered as the official text is.</summary>
    public static readonly StatementDetails Blank = new("", new(Numbering.Arabic, []), Numbering.Chinese, [], new(Numbering.Chinese, []));

    /// <summary>Without the items and duties in which nothing was written: they are not kept.</summary>
    public StatementDetails Filled => this with
    {
        Goals = Goals.Filled,
        Duties = [.. Duties.Select(duty => duty with { Refinements = duty.Refinements.Filled }).Where(duty => !duty.IsBlank)],
        Safeguards = Safeguards.Filled,
    };

    /// <summary>Whether both say the same.</summary>
    public bool Equals(StatementDetails? other) => other is not null
        && (Lead, Goals, DutyNumbering, Safeguards) == (other.Lead, other.Goals, other.DutyNumbering, other.Safeguards) && Duties.SequenceEqual(other.Duties);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lead, Goals, DutyNumbering, Duties.Count, Safeguards);
}

/// <summary>One 分项绩效目标 as it is filled in.</summary>
/// <param name="Id">The duty it changes; null for a new one.</param>
/// <param name="Title">The duty in one line.</param>
/// <param name="Narrative">What it is about; several paragraphs are separated by \n.</param>
/// <param name="LeadIn">The sentence that leads from the narrative to the refinements, printed right after it; <see cref="Duty.UsualLeadIn"/> unless the bureau writes another.</param>
/// <param name="Refinements">What the duty's objective is refined into.</param>
public sealed record DutyDetails(Guid? Id, string Title, string Narrative, string LeadIn, NumberedList Refinements)
{
    /// <summary>Nothing filled in yet, as a new duty is offered.</summary>
    public static readonly DutyDetails Blank = new(null, "", "", Duty.UsualLeadIn, new(Numbering.Arabic, []));

    /// <summary>Whether nothing was written; the lead-in comes by itself.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Title) && string.IsNullOrWhiteSpace(Narrative) && Refinements.Filled.Items.Count == 0;
}
