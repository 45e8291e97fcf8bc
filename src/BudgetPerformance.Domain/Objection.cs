namespace BudgetPerformance.Domain;

/// <summary>One finding on a draft: which rule, at which field, and what to do about it.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Field">The field's path as <see cref="Projects.ProjectFields"/> names it; the entry page and the form grid use the same paths.</param>
/// <param name="Message">One Chinese sentence about this very value.</param>
public sealed record Objection(Rule Rule, string Field, string Message)
{
    /// <summary>The finding in the rule's own words.</summary>
    public Objection(Rule rule, string field) : this(rule, field, rule.Text) { }

    /// <summary>Whether it stands between the draft and its submission.</summary>
    public bool Blocks => Rule.Severity == Severity.Block;
}
