using System.Text;
using BudgetPerformance.Data.Identity;
using Microsoft.AspNetCore.Identity;

namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>Refuses passwords that are guessed first: common ones, runs and repetitions, the bureau's own words, and the person's own name.</summary>
public sealed class PasswordBlocklist : IPasswordValidator<Account>
{
    public const int MaxLength = 128;

    private static readonly Lazy<string[]> Words = new(ReadWords);

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Problem(password ?? "", user) is { } problem ? IdentityResult.Failed(new IdentityError { Code = nameof(PasswordBlocklist), Description = problem }) : IdentityResult.Success);

    private static string? Problem(string password, Account user)
    {
        if (password.Length > MaxLength) return $"密码最多 {MaxLength} 个字符。";
        var plain = Plain(password);
        if (Holds(plain, user.UserName) || Holds(plain, user.DisplayName)) return "密码不能包含自己的账号或姓名。";
        // What is left when everything guessable is taken out is what protects the account.
        var rest = Words.Value.Aggregate(plain, (left, word) => left.Replace(word, "", StringComparison.Ordinal));
        return rest.Where(char.IsLetterOrDigit).Distinct().Count() < 5 || IsRun(plain) ? "这个密码太容易被猜到，请不要用常见词、单位简称、年份或连续、重复的字符拼成。" : null;
    }

    private static bool Holds(string plain, string? name) => name is { Length: >= 3 } && plain.Contains(Plain(name), StringComparison.Ordinal);

    // Capitals and the usual substitutions hide nothing from who guesses.
    private static string Plain(string text) => new StringBuilder(text.ToLowerInvariant())
        .Replace('0', 'o').Replace('1', 'l').Replace('3', 'e').Replace('4', 'a').Replace('5', 's').Replace('7', 't').Replace('@', 'a').Replace('$', 's').ToString();

    private static bool IsRun(string plain) => plain.Length > 0 && plain.Zip(plain.Skip(1)).All(pair => Math.Abs(pair.First - pair.Second) <= 1);

    private static string[] ReadWords()
    {
        using var reader = new StreamReader(typeof(PasswordBlocklist).Assembly.GetManifestResourceStream("blocked-passwords.txt")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#').Select(Plain).Distinct().OrderByDescending(word => word.Length)];
    }
}
