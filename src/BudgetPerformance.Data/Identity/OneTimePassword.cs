using System.Security.Cryptography;

namespace BudgetPerformance.Data.Identity;

/// <summary>A password that is told once and must be changed at the first sign-in.</summary>
public static class OneTimePassword
{
    private const int Groups = 5, GroupLength = 4;
    private static readonly string[] Alphabets = ["abcdefghjkmnpqrstuvwxyz", "ABCDEFGHJKLMNPQRSTUVWXYZ", "23456789"];

    /// <summary>Something like k7Fm-… of letters and digits that nobody mistakes for each other; every group has a small letter, a capital and a digit.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, Groups).Select(_ =>
    {
        var characters = Alphabets.Concat(Enumerable.Repeat(string.Concat(Alphabets), GroupLength - Alphabets.Length)).Select(alphabet => alphabet[RandomNumberGenerator.GetInt32(alphabet.Length)]).ToArray();
        RandomNumberGenerator.Shuffle(characters.AsSpan());
        return new string(characters);
    }));
}
