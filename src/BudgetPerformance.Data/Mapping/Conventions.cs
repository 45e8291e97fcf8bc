using BudgetPerformance.Data.Auditing;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Departments;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using BudgetPerformance.Domain.Review;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace BudgetPerformance.Data.Mapping;

/// <summary>How the domain's own kinds of values are stored, the same in both databases.</summary>
internal static class Conventions
{
    private const int EnumMaxLength = 20;

    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Conventions.Replace<ForeignKeyIndexConvention>(services => new ForeignKeyIndexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
        builder.Properties<Money>().HaveConversion<MoneyConverter>();
        builder.Properties<Percentage>().HaveConversion<PercentageConverter>();
        builder.Properties<ProjectCode>().HaveConversion<ProjectCodeConverter>();
        builder.Properties<TargetValue>().HaveConversion<TargetValueConverter>();
        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        builder.Properties<ReviewState>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<ProjectEventKind>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<StatementEventKind>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<Numbering>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<DisbursementKind>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<AdjustmentKind>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<ImportState>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<PaymentListVerdict>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<FundSource>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<ProgressStatus>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<ProgressTurn>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<AuditResult>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
    }

    /// <summary>The room a text of so many characters needs: a character outside the basic plane, such as 𠮷, takes two.</summary>
    public static int InColumn(int characters) => characters * 2;
}
