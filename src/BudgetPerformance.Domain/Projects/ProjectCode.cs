using System.Text;

namespace BudgetPerformance.Domain.Projects;

/// <summary>项目编码 as the treasury writes it. It is not taken apart: regions build it differently.</summary>
/// <param name="Text">The code as typed, without surrounding space; empty where none has been given yet.</param>
public readonly record struct ProjectCode(string Text)
{
    public const int MaxLength = 50;

    /// <summary>What makes two codes the same: full-width forms, case and inner spaces do not count. Null for no code, so that drafts without one may stand side by side.</summary>
    public string? Key => string.IsNullOrWhiteSpace(Text) ? null : string.Concat(Readable.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(c => !char.IsWhiteSpace(c)));

    // Normalizing throws on what is no Unicode, which a search or a page that is still to be refused may hold.
    private string Readable => string.Concat(Text.EnumerateRunes()).Replace('\uFFFE', '\uFFFD');

    /// <inheritdoc/>
    public override string ToString() => Text;
}
