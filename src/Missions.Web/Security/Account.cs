using Microsoft.AspNetCore.Identity;

namespace Missions.Web.Security;

/// <summary>What someone signs in with. Its <c>Id</c> is also that of the person in the domain, who holds everything else.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The last sign-out: what proved the person's identity before it counts no more, in whichever session.</summary>
    public DateTimeOffset? SignedOutAt { get; set; }
}
