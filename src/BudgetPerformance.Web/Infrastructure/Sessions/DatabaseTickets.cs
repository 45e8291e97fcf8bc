using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using BudgetPerformance.Data;
using BudgetPerformance.Data.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace BudgetPerformance.Web.Infrastructure.Sessions;

/// <summary>Keeps sessions in the database. The cookie holds a random key only, so that signing out, or ending the row, ends the session wherever the cookie was copied to.</summary>
public sealed class DatabaseTickets(IServiceScopeFactory scopes, TimeProvider clock, IHttpContextAccessor contexts) : ITicketStore
{
    public const int SessionsPerAccount = 3;

    private const int KeyBytes = 32;

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Convert.ToHexString(RandomNumberGenerator.GetBytes(KeyBytes));
        var userId = ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!;
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        db.Sessions.RemoveRange(await Superfluous(db, userId, now));
        db.Sessions.Add(new SignInSession(Id(key), userId, TicketSerializer.Default.Serialize(ticket), now, Expiry(ticket), contexts.HttpContext?.Connection.RemoteIpAddress?.ToString()));
        await db.SaveChangesAsync();
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        if (await db.Sessions.FindAsync(Id(key)) is not { } session) return;
        session.Renew(TicketSerializer.Default.Serialize(ticket), clock.GetUtcNow(), Expiry(ticket));
        await db.SaveChangesAsync();
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        var id = Id(key);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id);
        return session is null || session.ExpiresAt <= clock.GetUtcNow() ? null : TicketSerializer.Default.Deserialize(session.Ticket);
    }

    public async Task RemoveAsync(string key)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<BudgetDbContext>();
        if (await db.Sessions.FindAsync(Id(key)) is not { } session) return;
        db.Sessions.Remove(session);
        await db.SaveChangesAsync();
    }

    // What is over goes for everybody; of a person's own, the oldest make room for the new one.
    private static async Task<List<SignInSession>> Superfluous(BudgetDbContext db, string userId, DateTimeOffset now)
    {
        var over = await db.Sessions.Where(s => s.ExpiresAt <= now).ToListAsync();
        var own = await db.Sessions.Where(s => s.UserId == userId && s.ExpiresAt > now).OrderByDescending(s => s.CreatedAt).Skip(SessionsPerAccount - 1).ToListAsync();
        return [.. over, .. own];
    }

    private static DateTimeOffset Expiry(AuthenticationTicket ticket) => ticket.Properties.ExpiresUtc!.Value;

    private static string Id(string key) => Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
}
