using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace Missions.Web.Infrastructure.Navigation;

/// <summary>The entries that someone may follow.</summary>
public sealed class Menu(IEnumerable<NavigationEntry> entries, IAuthorizationService authorization)
{
    public async Task<IReadOnlyList<NavigationEntry>> OfAsync(ClaimsPrincipal user)
    {
        var shown = new List<NavigationEntry>();
        foreach (var entry in entries.OrderBy(e => e.Order))
            if (await ShowsAsync(entry, user))
                shown.Add(entry);
        return shown;
    }

    private async Task<bool> ShowsAsync(NavigationEntry entry, ClaimsPrincipal user)
        => user.Identity?.IsAuthenticated == true
            ? entry.Policy is null || (await authorization.AuthorizeAsync(user, entry.Policy)).Succeeded
            : entry.Public;
}
