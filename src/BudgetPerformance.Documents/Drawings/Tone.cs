namespace BudgetPerformance.Documents.Drawings;

/// <summary>What a mark is drawn for; each writer gives it a colour that can be told apart on screen and paper.</summary>
public enum Tone
{
    /// <summary>What was planned.</summary>
    Plan,

    /// <summary>What was done.</summary>
    Actual,

    /// <summary>Axes and help lines.</summary>
    Grid,

    /// <summary>Words.</summary>
    Text,

    /// <summary>正常.</summary>
    Good,

    /// <summary>滞后.</summary>
    Fair,

    /// <summary>严重滞后.</summary>
    Poor,

    /// <summary>未到计划期.</summary>
    NotPlanned,

    /// <summary>超预算.</summary>
    Over,
}

/// <summary>The colours of tones on paper. Their greys differ too, and no meaning hangs on colour alone.</summary>
internal static class Palette
{
    /// <summary>Red, green and blue in hexadecimal.</summary>
    public static string Of(Tone tone) => tone switch
    {
        Tone.Plan => "5B6470",
        Tone.Actual => "1858B8",
        Tone.Grid => "C9CED6",
        Tone.Text => "1F2328",
        Tone.Good => "1B6B35",
        Tone.Fair => "8A4B08",
        Tone.Poor => "B3161B",
        Tone.NotPlanned => "7A7F87",
        Tone.Over => "6A1B9A",
        _ => throw new ArgumentOutOfRangeException(nameof(tone), tone, null),
    };
}
