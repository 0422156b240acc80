using System.Globalization;
using System.Security.Claims;

namespace Missions.Web.Security;

/// <summary>That the person at the browser proved who they are: how and when. It is kept in the ticket of the session, so it ends with it.</summary>
public sealed record Proof(ProofMethod Method, DateTimeOffset At)
{
    private const string ClaimType = "missions-proof";

    /// <summary>For how long it counts.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public DateTimeOffset Until => At + Lifetime;

    public Claim ToClaim() => new(ClaimType, string.Create(CultureInfo.InvariantCulture, $"{Method}:{At.UtcTicks}"));

    /// <summary>The last one of a session; null when it has none.</summary>
    public static Proof? Of(ClaimsPrincipal user) => user.FindFirstValue(ClaimType)?.Split(':') is [var method, var ticks]
        && Enum.TryParse<ProofMethod>(method, out var how) && long.TryParse(ticks, CultureInfo.InvariantCulture, out var at)
            ? new(how, new(at, TimeSpan.Zero))
            : null;
}

public enum ProofMethod
{
    Password,
    Passkey,
}
