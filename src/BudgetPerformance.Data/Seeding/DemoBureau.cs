using System.Text.Json;
using System.Text.Json.Serialization;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Domain.History;
using BudgetPerformance.Domain.Objectives;
using BudgetPerformance.Domain.Projects;

namespace BudgetPerformance.Data.Seeding;

/// <summary>The demo bureau as the files beside this class describe it.</summary>
internal sealed record DemoBureau(IReadOnlyList<DemoUnit> Units, IReadOnlyList<DemoYear> Years, IReadOnlyList<DemoAccount> Accounts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static T Read<T>(string file)
    {
        using var stream = typeof(DemoBureau).Assembly.GetManifestResourceStream($"Seeding.{file}.json")!;
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}

internal sealed record DemoUnit(string Code, string Name, string? Parent);

internal sealed record DemoYear(int Year, string Template, bool Closed = false);

internal sealed record DemoAccount(string Name, string DisplayName, string Unit, IReadOnlyList<Role> Roles);

/// <summary>One project with what happened to it; amounts in 万元, percentages in points, empty where blank.</summary>
internal sealed record DemoProject(
    int Year, string Unit, string Code, string Name, string Budget, string FiscalFunds, string OtherFunds, string Purpose,
    IReadOnlyList<string> Plan, IReadOnlyList<string> Objectives, IReadOnlyList<IReadOnlyList<string>> Indicators, IReadOnlyList<DemoStep> History)
{
    public ProjectDetails Details => new(
        new ProjectCode(Code), Name, new Funding(Amount(Budget), Amount(FiscalFunds), Amount(OtherFunds)), Purpose,
        new DisbursementPlan([.. Plan.Select(points => points.Length == 0 ? (Percentage?)null : Percentage.Of(Number(points)))]),
        Objective.Read(string.Join('\n', Objectives)),
        [.. Indicators.Select(cells => new Indicator(cells[0], cells[1], cells[2], cells[3], TargetValue.Read(cells[4]), cells[5]))]);

    private static Money? Amount(string typed) => typed.Length == 0 ? null : Money.Of(Number(typed), MoneyUnit.TenThousandYuan);

    private static decimal Number(string typed) => decimal.Parse(typed, System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One step: who took it, when (local time), and the opinion that went with it; a first draft may lack its plan and its indicators.</summary>
internal sealed record DemoStep(ProjectEventKind Kind, string By, DateTime At, string Opinion = "", bool Incomplete = false);
