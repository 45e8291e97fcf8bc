using System.Globalization;
using System.Text.RegularExpressions;
using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>The name of one field of the entry page, such as Goals[2], Duties[0].Title or Duties[0].Refinements.Numbering, taken apart.</summary>
/// <param name="Duty">The duty it belongs to, from 0; null where it belongs to none.</param>
/// <param name="Name">The field or list.</param>
/// <param name="At">The item of the list, from 0; null for the list itself or a single field.</param>
/// <param name="IsNumbering">Whether it says how the list is numbered.</param>
public sealed partial record StatementPath(int? Duty, string Name, int? At = null, bool IsNumbering = false)
{
    public const string Refinements = nameof(DutyDetails.Refinements);

    /// <summary>The path of a single field; null where the name is none.</summary>
    public static StatementPath? Read(string path) => Parse(path) is { } read && read.IsField ? read : null;

    /// <summary>The list that a path such as Duties or Duties[0].Refinements names, or the item of it that Goals[2] or Duties[1] names; null where it names neither.</summary>
    public static StatementPath? OfList(string path) => Parse(path) is { IsList: true, IsNumbering: false } list ? list : null;

    /// <summary>The path of the list itself.</summary>
    public string List => Duty is { } duty ? StatementFields.Duty(duty, Name) : Name;

    // A duty as a whole is no field, and neither is a list.
    private bool IsField => IsList ? IsNumbering ? At is null : At is not null && Name != StatementFields.Duties : At is null && !IsNumbering;

    private bool IsList => Name is StatementFields.Goals or StatementFields.Duties or StatementFields.Safeguards or Refinements;

    private static StatementPath? Parse(string path) => Pattern().Match(path) is { Success: true } match
        ? new(Number(match.Groups["duty"]), match.Groups["name"].Value, Number(match.Groups["at"]), match.Groups["numbering"].Success) : null;

    private static int? Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^(?:(?:Duties\[(?<duty>0|[1-9][0-9]{0,3})\]\.(?<name>Id|Title|Narrative|LeadIn|Refinements))|(?<name>Lead|Goals|Duties|Safeguards))(?:\[(?<at>0|[1-9][0-9]{0,3})\])?(?<numbering>\.Numbering)?$", RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
