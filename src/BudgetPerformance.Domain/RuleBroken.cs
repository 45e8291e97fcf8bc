namespace BudgetPerformance.Domain;

/// <summary>Thrown by a verb that is refused; carries the rule and everything the reader has to mend.</summary>
public sealed class RuleBroken : Exception
{
    /// <summary>The first rule that was broken.</summary>
    public Rule Rule { get; }

    /// <summary>What exactly stands in the way, each with its field; empty where the rule says it all.</summary>
    public IReadOnlyList<Objection> Objections { get; }

    /// <summary>Refuses with the rule's own sentence.</summary>
    public RuleBroken(Rule rule) : base(rule.Text) => (Rule, Objections) = (rule, []);

    /// <summary>Refuses with the rule's sentence and the findings behind it.</summary>
    public RuleBroken(Rule rule, IReadOnlyList<Objection> objections) : base(rule.Text) => (Rule, Objections) = (rule, objections);
}
