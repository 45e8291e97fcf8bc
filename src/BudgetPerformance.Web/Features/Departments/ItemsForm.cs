using BudgetPerformance.Domain.Departments;

namespace BudgetPerformance.Web.Features.Departments;

/// <summary>A numbered list as typed, blank items and all.</summary>
public sealed class ItemsForm
{
    public Numbering Numbering { get; set; }
    public List<string> Items { get; set; } = [];

    /// <summary>The list as it shows what is saved; a list without items offers a blank one.</summary>
    public static ItemsForm From(NumberedList list) => new() { Numbering = list.Numbering, Items = list.Items.Count > 0 ? [.. list.Items] : [""] };

    public NumberedList ToList() => new(Numbering, Items);

    /// <summary>Whether nothing at all was typed.</summary>
    public bool IsBlank => Items.TrueForAll(item => item.Length == 0);

    /// <summary>Adds items behind what was typed; blank items make room, and a list in which nothing was typed takes over how they were numbered.</summary>
    public void Append(IReadOnlyList<string> items, Numbering? numbering = null)
    {
        if (items.Count == 0) return;
        if (numbering is { } style && IsBlank) Numbering = style;
        Items = [.. Items.Where(item => item.Length > 0), .. items];
    }
}
