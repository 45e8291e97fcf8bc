using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BudgetPerformance.Data.Mapping;

/// <summary>Whole 分: SQLite has no exact decimal. Add up through <c>(long)money</c>; never multiply or divide in a query.</summary>
internal sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Fen, fen => new Money(fen));

internal sealed class ProjectCodeConverter() : ValueConverter<ProjectCode, string>(code => code.Text, text => new ProjectCode(text));

internal sealed class PercentageConverter() : ValueConverter<Percentage, int>(percentage => percentage.Hundredths, hundredths => new Percentage(hundredths));

/// <summary>Only what was typed is kept; what is understood of it is read again, so that it never lags behind a better reader.</summary>
internal sealed class TargetValueConverter() : ValueConverter<TargetValue, string>(target => target.Raw, raw => TargetValue.Read(raw));

/// <summary>A time in UTC without an offset sorts and compares in both databases; SQLite can do neither with an offset.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
    time => time.UtcDateTime, utc => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
