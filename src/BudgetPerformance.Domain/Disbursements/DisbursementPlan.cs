namespace BudgetPerformance.Domain.Disbursements;

/// <summary>资金支出计划: one cumulative percentage for each checkpoint of the year's form; null where nothing was filled in, which is not zero.</summary>
public sealed class DisbursementPlan : IEquatable<DisbursementPlan>
{
    /// <summary>A plan in which nothing is filled in.</summary>
    public static readonly DisbursementPlan Blank = new([]);

    /// <summary>The percentages in the order of the form's checkpoints; missing trailing ones are blank.</summary>
    public IReadOnlyList<Percentage?> Steps { get; }

    /// <summary>A plan as filled in.</summary>
    public DisbursementPlan(IReadOnlyList<Percentage?> steps) => Steps = steps;

    /// <summary>The percentage at a checkpoint by its position; null where blank.</summary>
    public Percentage? this[int checkpoint] => checkpoint < Steps.Count ? Steps[checkpoint] : null;

    /// <summary>What stands between the plan and a submission.</summary>
    /// <param name="checkpoints">The checkpoints of the year's form.</param>
    public IEnumerable<Objection> Objections(IReadOnlyList<Checkpoint> checkpoints)
    {
        (Checkpoint At, Percentage Value)? before = null;
        for (var i = 0; i < checkpoints.Count; i++)
        {
            if (this[i] is not { } step) continue;
            if (before is { } b && step < b.Value)
                yield return new(DisbursementRules.NeverDecreases, Projects.ProjectFields.Plan(i),
                    $"{checkpoints[i].Label} {step.Print()}% 低于{b.At.Label}的 {b.Value.Print()}%；支出计划是累计进度，后一时点不得低于前一时点。");
            before = (checkpoints[i], step);
        }
        var last = checkpoints.Count - 1;
        var blank = Enumerable.Range(0, last).Where(i => this[i] is null).ToList();
        if (blank.Count > 0 && this[last] is not null)
            yield return new(DisbursementRules.BlankCarriesOn, Projects.ProjectFields.Plan(blank[0]),
                $"{string.Join("、", blank.Select(i => checkpoints[i].Label))}没有填支出进度，视为沿用前一时点（年初为 0），请确认。");
        if (this[last] is not { } end)
            yield return new(DisbursementRules.EndsAtOneHundred, Projects.ProjectFields.Plan(last), $"请填写{checkpoints[last].Label}的支出进度，应为 100.00%。");
        else if (end != Percentage.OneHundred)
            yield return new(DisbursementRules.EndsAtOneHundred, Projects.ProjectFields.Plan(last), $"{checkpoints[last].Label}应为 100.00%，现为 {end.Print()}%。");
    }

    /// <inheritdoc/>
    public bool Equals(DisbursementPlan? other) =>
        other is not null && Enumerable.Range(0, Math.Max(Steps.Count, other.Steps.Count)).All(i => this[i] == other[i]);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisbursementPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => Steps.Aggregate(0, (hash, step) => step is { } s ? HashCode.Combine(hash, s) : hash);
}
