using BudgetPerformance.Data.Queries;
using BudgetPerformance.Domain;

namespace BudgetPerformance.Web.Features.Admin.Accounts;

/// <summary>What a list of accounts is asked for in its address. What is not understood narrows nothing.</summary>
public sealed record AccountListForm(string? Text, string? Unit, string? Role, string? State, string? Page)
{
    public const int PageSize = 20;
    public const string Disabled = "disabled";
    public const string Enabled = "enabled";

    public AccountFilter Filter => new(
        string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        string.IsNullOrWhiteSpace(Unit) ? null : Unit,
        Enum.GetNames<Role>().Contains(Role) ? Enum.Parse<Role>(Role!) : null,
        State switch { Disabled => true, Enabled => false, _ => null });

    public bool IsNarrowed => Filter != new AccountFilter();

    /// <summary>The address of a page of the same list.</summary>
    public string To(string path, int page) => path + QueryString.Create(
        new Dictionary<string, string?> { ["text"] = Text, ["unit"] = Unit, ["role"] = Role, ["state"] = State, ["page"] = $"{page}" }.Where(part => !string.IsNullOrEmpty(part.Value)));
}
