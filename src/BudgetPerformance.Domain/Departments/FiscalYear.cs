using BudgetPerformance.Domain.Disbursements;

namespace BudgetPerformance.Domain.Departments;

/// <summary>预算年度, with the official form it is filed on.</summary>
public sealed class FiscalYear
{
    public const int Earliest = 2000;
    public const int Latest = 2100;

    private FiscalYear() { }

    /// <summary>Opens a year for entry.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not between 2000 and 2100.</exception>
    public FiscalYear(int year, FormTemplate template)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, Earliest);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, Latest);
        Year = year;
        Template = template;
    }

    /// <summary>The calendar year, which is also its identifier.</summary>
    public int Year { get; private set; }

    /// <summary>The form's checkpoints, indicator catalogue and money unit.</summary>
    public FormTemplate Template { get; private set; } = FormTemplate.Hebei2020;

    /// <summary>When spending counts as on track or behind; may be changed at any time.</summary>
    public StatusRules StatusRules { get; private set; } = StatusRules.Ratio;

    /// <summary>Whether entry is over.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Counts the changes: who saved over another's change would be told.</summary>
    public int Version { get; private set; }

    /// <summary>Files the year on another form.</summary>
    /// <param name="template">The form.</param>
    /// <param name="hasProjects">Whether projects have been entered for the year; they were filed on the form it has.</param>
    /// <exception cref="RuleBroken">There are projects.</exception>
    public void Use(FormTemplate template, bool hasProjects) =>
        (Template, Version) = hasProjects ? throw new RuleBroken(DepartmentRules.TemplateFixed) : (template, Version + 1);

    /// <summary>Judges spending by other rules from now on; standings that are stored have to be judged anew.</summary>
    /// <exception cref="RuleBroken">With everything that is wrong with the set, each with its field.</exception>
    public void JudgeBy(StatusRules rules)
    {
        var objections = rules.Objections().ToList();
        if (objections.Count > 0) throw new RuleBroken(objections[0].Rule, objections);
        (StatusRules, Version) = (rules, Version + 1);
    }

    /// <summary>Ends entry.</summary>
    public void Close() => (IsClosed, Version) = (true, Version + 1);

    /// <summary>Opens entry again.</summary>
    public void Reopen() => (IsClosed, Version) = (false, Version + 1);
}
