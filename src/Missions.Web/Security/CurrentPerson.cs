using System.Security.Claims;
using Missions.Web.Data;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Security;

/// <summary>Who makes this request and what they may do now; read once a request, never kept across two.</summary>
public sealed class CurrentPerson(IHttpContextAccessor http, MissionsDbContext db, LabCalendar calendar, TimeProvider clock)
{
    private Task<Authority>? _authority;

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public Guid Id => OptionalId ?? throw new InvalidOperationException("Nobody is signed in.");

    public Guid? OptionalId => Guid.TryParse(http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <summary>Whether the request sends a form: its page was shown to them before.</summary>
    public bool IsPosting => http.HttpContext is { } context && HttpMethods.IsPost(context.Request.Method);

    /// <summary>On their own account.</summary>
    public Actor Self => Actor.Self(Id);

    public Task<Authority> AuthorityAsync() => _authority ??= db.AuthorityAsync(calendar, clock.GetUtcNow());

    public async Task<bool> HoldsAsync(Role role)
    {
        var authority = await AuthorityAsync();
        return OptionalId is { } id && authority.RightsOf(id).Any(right => right.Grant.Role == role);
    }
}
