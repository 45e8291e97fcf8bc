using BudgetPerformance.Data.Auditing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BudgetPerformance.Data.Mapping;

internal static class AppendOnlyMapping
{
    /// <summary>Marks a table whose rows are never changed or removed; <see cref="AppendOnlyTables"/> sees to it that the database refuses.</summary>
    public static void AppendOnly<T>(this EntityTypeBuilder<T> builder) where T : class
    {
        var table = builder.Metadata.GetTableName()!;
        builder.ToTable(table, options => options.HasTrigger(AppendOnlyTables.Trigger(table)));
        builder.Metadata.SetAnnotation(AppendOnlyTables.Annotation, true);
    }
}
