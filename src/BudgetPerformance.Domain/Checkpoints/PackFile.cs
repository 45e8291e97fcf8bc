using System.Security.Cryptography;

namespace BudgetPerformance.Domain.Checkpoints;

/// <summary>One file of a pack with its bytes, never changed.</summary>
public sealed class PackFile
{
    public const int NameMaxLength = 120;

    private PackFile() { }

    /// <summary>A file of a pack that is being made.</summary>
    /// <param name="name">Its name within the pack.</param>
    /// <param name="isData">Whether the pack's printed hash covers it; a file that carries that hash cannot be covered by it.</param>
    /// <param name="content">Its bytes.</param>
    public PackFile(string name, bool isData, byte[] content) => (Name, IsData, Length, Sha256, Content) = (name, isData, content.Length, HashOf(content), content);

    /// <summary>The pack it belongs to.</summary>
    public int PackId { get; private set; }

    /// <summary>Its place in the pack, from 1.</summary>
    public int Position { get; internal set; }

    /// <summary>Its name within the pack.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether it is data, and not a rendering of data for people.</summary>
    public bool IsData { get; private set; }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; private set; }

    /// <summary>The SHA-256 of its bytes in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Its bytes.</summary>
    public byte[] Content { get; private set; } = [];

    /// <summary>The SHA-256 of some bytes as it is written everywhere.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
