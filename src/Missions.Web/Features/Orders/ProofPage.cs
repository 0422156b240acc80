using Missions.Web.Security;

namespace Missions.Web.Features.Orders;

/// <summary>Whether the signatory's identity is proved, and what may prove it.</summary>
/// <param name="Fresh">The proof that still counts; null when it is to be given.</param>
/// <param name="HasPasskey">Whether the account has a passkey.</param>
public sealed record ProofPage(Proof? Fresh, bool HasPasskey);
