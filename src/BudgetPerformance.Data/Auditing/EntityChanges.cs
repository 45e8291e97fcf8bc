using System.Globalization;
using BudgetPerformance.Data.Identity;
using BudgetPerformance.Data.Mapping;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.History;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BudgetPerformance.Data.Auditing;

/// <summary>The columns of one row before and after a save.</summary>
internal static class EntityChanges
{
    /// <summary>Stands for a value that must not be readable in the trail; that it changed is told.</summary>
    public const string Hidden = "******";

    /// <summary>They follow from other columns, or count what the trail tells anyway.</summary>
    private static readonly HashSet<string> Untold =
    [
        nameof(Account.SecurityStamp), nameof(Account.ConcurrencyStamp), nameof(Account.AccessFailedCount),
        nameof(Account.NormalizedUserName), nameof(Account.NormalizedEmail), nameof(BudgetUnit.Version),
    ];

    private static readonly HashSet<string> Secret = [nameof(Account.PasswordHash), "Value", "Data", "ProviderKey"];

    public static IReadOnlyList<FieldChange> Of(EntityEntry entry) =>
    [
        .. entry.Properties
            .Where(property => !Untold.Contains(property.Metadata.Name) && !property.IsTemporary)
            .Select(property => (property.Metadata, Before: entry.State == EntityState.Added ? null : property.OriginalValue, After: entry.State == EntityState.Deleted ? null : property.CurrentValue))
            .Where(value => !Equals(Print(value.Metadata, value.Before), Print(value.Metadata, value.After)))
            .Select(value => new FieldChange(value.Metadata.Name, Show(value.Metadata, value.Before), Show(value.Metadata, value.After))),
    ];

    private static string Show(IProperty property, object? value) =>
        value is not null && (Secret.Contains(property.Name) || value is byte[]) ? Hidden : Print(property, value);

    private static string Print(IProperty property, object? value) => value switch
    {
        null => "",
        string text => text,
        DateTimeOffset time => time.ToUniversalTime().ToString("u", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        bool or byte[] => value is byte[] bytes ? Convert.ToHexString(bytes) : value.ToString()!,
        _ => JsonText.Write(value),
    };
}
