namespace BudgetPerformance.Domain.Departments;

/// <summary>
/// 预算单位. Units form a tree; its roots are the departments (部门), such as 287, and 287002 is a unit below it.
/// A person sees their own unit and everything below it.
/// </summary>
public sealed class BudgetUnit
{
    public const int CodeMaxLength = 20;
    public const int NameMaxLength = 100;
    public const int PathMaxLength = 200;

    private BudgetUnit() { }

    /// <summary>A unit below another, or a department where there is no parent.</summary>
    /// <exception cref="RuleBroken">The code is not of digits, the parent is closed, or the tree would grow too deep.</exception>
    public BudgetUnit(string code, string name, BudgetUnit? parent = null)
    {
        Parent = parent;
        ParentId = parent?.Id;
        Path = $"{parent?.Path ?? "/"}{code}/";
        if (code.Length is 0 or > CodeMaxLength || !code.All(char.IsAsciiDigit)) throw new RuleBroken(DepartmentRules.CodeIsDigits);
        if (parent is { IsClosed: true }) throw new RuleBroken(DepartmentRules.ParentOpen);
        if (Path.Length > PathMaxLength) throw new RuleBroken(DepartmentRules.NotTooDeep);
        Code = code;
        Name = name;
    }

    /// <summary>The unit's identifier.</summary>
    public int Id { get; private set; }

    /// <summary>The code the treasury gave it, such as 287002. It never changes: paths are made of it.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The full name as printed on forms.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The unit above; null for a department.</summary>
    public BudgetUnit? Parent { get; private set; }

    /// <summary>The identifier of the unit above.</summary>
    public int? ParentId { get; private set; }

    /// <summary>The codes from the department down to this unit, each closed by a slash: /287/287002/. A prefix of it is an ancestor.</summary>
    public string Path { get; private set; } = "/";

    /// <summary>Whether new projects may still be entered for it.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Counts the changes: who saved over another's change would be told.</summary>
    public int Version { get; private set; }

    /// <summary>How many units stand above it: 0 for a department.</summary>
    public int Depth => Path.Count(c => c == '/') - 2;

    /// <summary>Whether it is a department, the root of a tree.</summary>
    public bool IsDepartment => ParentId is null;

    /// <summary>Code and name in one, as the form prints them.</summary>
    public string CodeAndName => Code + Name;

    /// <summary>Gives it another name; forms printed from now on carry it.</summary>
    public void Rename(string name) => (Name, Version) = (name, Version + 1);

    /// <summary>Takes no new projects from now on.</summary>
    public void Close() => (IsClosed, Version) = (true, Version + 1);

    /// <summary>Takes new projects again.</summary>
    public void Reopen() => (IsClosed, Version) = (false, Version + 1);
}
