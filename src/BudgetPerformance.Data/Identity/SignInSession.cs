namespace BudgetPerformance.Data.Identity;

/// <summary>One signed-in browser. The cookie holds only a key; ending the row ends the session at the next request.</summary>
public sealed class SignInSession
{
    private SignInSession() { }

    public SignInSession(string id, string userId, byte[] ticket, DateTimeOffset at, DateTimeOffset expiresAt, string? ipAddress) =>
        (Id, UserId, Ticket, CreatedAt, LastSeenAt, ExpiresAt, IpAddress) = (id, userId, ticket, at, at, expiresAt, ipAddress);

    /// <summary>The SHA-256 of the cookie's key in hexadecimal: who reads the table cannot sign in with it.</summary>
    public string Id { get; private set; } = "";

    public string UserId { get; private set; } = "";

    public byte[] Ticket { get; private set; } = [];

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset LastSeenAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public string? IpAddress { get; private set; }

    public void Renew(byte[] ticket, DateTimeOffset at, DateTimeOffset expiresAt) => (Ticket, LastSeenAt, ExpiresAt) = (ticket, at, expiresAt);
}
