namespace BudgetPerformance.Documents.Reading.Word;

/// <summary>The fonts whose characters are pictures: what a reader sees, in characters that every font has.</summary>
internal static class WordSymbols
{
    private const char PrivateArea = '\uF000';
    private const string CircledWingdings = "①②③④⑤⑥⑦⑧⑨⑩";

    /// <summary>Whether a font has pictures in the place of letters.</summary>
    public static bool IsOf(string? font) => font is not null && (font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Symbol", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a character stands for a picture whatever its font.</summary>
    public static bool IsPrivate(char character) => character is >= PrivateArea and <= '\uF0FF';

    /// <summary>What a character shows in a font; null where nobody knows.</summary>
    public static string? Read(char character, string? font)
    {
        if (!IsPrivate(character) && (character > 0xFF || !IsOf(font))) return character.ToString();
        var place = character & 0xFF;
        if (place is <= 0x20 or 0xA0) return " ";
        if (font?.Equals("Symbol", StringComparison.OrdinalIgnoreCase) == true) return Mathematical(place);
        return font?.Equals("Wingdings 2", StringComparison.OrdinalIgnoreCase) == true ? SecondWingdings(place) : Wingdings(place);
    }

    private static string? Wingdings(int place) => place switch
    {
        0xFE => "☑",
        0xFC => "√",
        0xFB => "×",
        0xFD => "☒",
        0xA8 or 0x6F or 0x71 or 0x72 => "□",
        0x6E => "■",
        0xA7 => "▪",
        0x6C or 0x9F => "●",
        0xA1 => "○",
        0x75 => "◆",
        0xD8 or 0xE0 or 0xF0 => "➢",
        >= 0x81 and <= 0x8A => CircledWingdings[place - 0x81].ToString(),
        >= 0x8C and <= 0x95 => CircledWingdings[place - 0x8C].ToString(),
        _ => null,
    };

    private static string? SecondWingdings(int place) => place switch
    {
        0x52 => "☑",
        0x50 => "√",
        0x4F => "×",
        0x54 or 0x53 => "☒",
        0xA3 or 0x2A => "□",
        0x98 or 0x97 => "●",
        >= 0x6A and <= 0x73 => CircledWingdings[place - 0x6A].ToString(),
        >= 0x75 and <= 0x7E => CircledWingdings[place - 0x75].ToString(),
        _ => null,
    };

    private static string? Mathematical(int place) => place switch
    {
        0xA3 => "≤",
        0xB3 => "≥",
        0xB1 => "±",
        0xB4 => "×",
        0xB8 => "÷",
        0xB9 => "≠",
        0xBA => "≡",
        0xBB => "≈",
        0xB0 => "°",
        0xA5 => "∞",
        0xB7 => "•",
        0xBC => "…",
        0xD7 => "·",
        0xA2 => "′",
        0xB2 => "″",
        0x40 => "≅",
        0x7E => "∼",
        >= 0x21 and <= 0x3F => ((char)place).ToString(),
        _ => null,
    };
}
