namespace BudgetPerformance.Documents.Grid;

/// <summary>What a cell is to the reader; writers derive alignment, weight and table semantics from it.</summary>
public enum CellRole
{
    /// <summary>A printed label, centred; a row or column header for a screen reader.</summary>
    Label,

    /// <summary>A short filled-in text, centred (code, name, indicator tiers).</summary>
    Entry,

    /// <summary>A longer filled-in text, from the left (purpose, objectives, indicator texts).</summary>
    Prose,

    /// <summary>An amount beside its label, from the right.</summary>
    Figure,

    /// <summary>A percentage below its checkpoint, centred.</summary>
    Rate,

    /// <summary>A heading cell above its column, bold on grey.</summary>
    Heading,

    /// <summary>The title of the part of the form below it, bold from the left.</summary>
    Section,

    /// <summary>Caption text at the left edge, without borders.</summary>
    CaptionLeft,

    /// <summary>Caption text at the right edge, without borders.</summary>
    CaptionRight,

    /// <summary>The heading of a section of flowing text.</summary>
    Chapter,

    /// <summary>A heading within a section.</summary>
    Topic,

    /// <summary>A paragraph of flowing text whose first line is indented by two characters.</summary>
    Paragraph,

    /// <summary>The title on a cover.</summary>
    CoverTitle,

    /// <summary>Who and when, on a cover.</summary>
    CoverLine,

    /// <summary>The word above the contents.</summary>
    ContentsTitle,

    /// <summary>A line of the contents that leads to a part.</summary>
    ContentsPart,

    /// <summary>A line of the contents that leads to what stands within a part.</summary>
    ContentsEntry,
}
