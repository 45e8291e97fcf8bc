using System.Globalization;
using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;
using BudgetPerformance.Domain.Disbursements;
using BudgetPerformance.Web.Features.Shared;

namespace BudgetPerformance.Web.Features.Disbursements;

/// <summary>What the list of ledger lines is asked for in its address. What is not understood narrows nothing, and nothing a person can type there is an error.</summary>
public sealed record LedgerListForm(string? Year, string? Unit, string? From, string? Until, string? Source, string? Kind, string? Text, string? Page)
{
    public const int PageSize = 50;

    public LedgerFilter Filter => new(
        int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null,
        string.IsNullOrWhiteSpace(Unit) ? null : Unit,
        TypedDate.Read(From).Value,
        TypedDate.Read(Until).Value,
        Named<FundSource>(Source),
        Named<DisbursementKind>(Kind),
        string.IsNullOrWhiteSpace(Text) ? null : Text.Trim());

    public bool IsNarrowed => Filter != new LedgerFilter();

    /// <summary>The page asked for, from 1 to the last one there is.</summary>
    public int PageOf(int count) => Pager.Clamp(int.TryParse(Page, out var page) ? page : null, count, PageSize);

    /// <summary>The address of another page of the same list.</summary>
    public string To(int page) => Address("/ledger", page);

    /// <summary>The address of the same list as a file.</summary>
    public string File => Address("/ledger.xlsx", null);

    private string Address(string path, int? page) => path + QueryString.Create(new Dictionary<string, string?>
    {
        ["year"] = Year,
        ["unit"] = Unit,
        ["from"] = From,
        ["until"] = Until,
        ["source"] = Source,
        ["kind"] = Kind,
        ["text"] = Text,
        ["page"] = page?.ToString(CultureInfo.InvariantCulture),
    }.Where(part => !string.IsNullOrEmpty(part.Value)));

    private static T? Named<T>(string? name) where T : struct, Enum =>
        Enum.GetNames<T>().Contains(name, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<T>(name!, ignoreCase: true) : null;
}
