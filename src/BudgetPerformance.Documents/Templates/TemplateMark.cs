using System.Globalization;
using BudgetPerformance.Domain.Templates;

namespace BudgetPerformance.Documents.Templates;

/// <summary>The hidden column of a template, and the mark in it by which a sheet is known.</summary>
internal static class TemplateMark
{
    /// <summary>Right of the form's twelve columns and of the problems.</summary>
    public const int Column = 14;

    /// <summary>Where a marked workbook tells the problems.</summary>
    public const int ProblemColumn = 13;

    private const string Name = "预算绩效填报模板";

    public static string Of(TemplateIdentity identity) =>
        string.Create(CultureInfo.InvariantCulture, $"{Name}/{identity.Edition}/{identity.Year}/{identity.UnitCode}/{identity.ProjectId}/{identity.Version}");

    public static bool Is(string text) => text.StartsWith(Name + "/", StringComparison.Ordinal);

    /// <summary>The edition that a mark names; null where it cannot be read.</summary>
    public static int? Edition(string text) => Number(text.Split('/').ElementAtOrDefault(1));

    /// <summary>The identity that a mark of this edition tells; null where it cannot be read.</summary>
    public static TemplateIdentity? Read(string text) =>
        text.Split('/') is [_, var edition, var year, var unit, var project, var version] && unit.Length > 0 && (project.Length == 0 || Number(project) is not null) && Number(edition) is { } e && Number(year) is { } y && Number(version) is { } v
            ? new(e, y, unit, Number(project), v)
            : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
