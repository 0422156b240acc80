using Missions.Web.Security;

namespace Missions.Web.Features.Account;

/// <summary>The passkeys of an account.</summary>
/// <param name="Passkeys">The oldest first.</param>
/// <param name="Fresh">Whether the identity was proved lately enough to add one.</param>
public sealed record PasskeyPage(IReadOnlyList<KnownPasskey> Passkeys, Proof? Fresh);

/// <summary>One passkey.</summary>
/// <param name="Id">The credential's identifier, in base64url.</param>
public sealed record KnownPasskey(string Id, string Name, DateTimeOffset CreatedAt);
