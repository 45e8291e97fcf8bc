using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace BudgetPerformance.Data.Mapping;

/// <summary>
/// An index for every foreign key but a project's year. A list always begins with the units a person sees; an index on the year would tempt
/// SQLite to read everybody's projects of that year instead.
/// </summary>
internal sealed class ForeignKeyIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        entityTypeBuilder.Metadata.ClrType == typeof(Project) && properties is [{ Name: nameof(Project.Year) }] ? null : base.CreateIndex(properties, unique, entityTypeBuilder);
}
