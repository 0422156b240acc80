using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;

namespace Missions.Web.Security;

/// <summary>What the link of a guest is worth, and its address.</summary>
public sealed class GuestLinks(SignedKeys keys, IOptions<GuestLinkOptions> options, LabCalendar calendar)
{
    private const string Purpose = "guest";

    /// <summary>Not the same text twice; each lets in for as long as the link counts.</summary>
    public string KeyOf(GuestLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return keys.Write(Purpose, link.Id.ToByteArray());
    }

    /// <returns>Which link a key is for; null when it was not made here.</returns>
    public Guid? Read(string? key) => keys.Read(Purpose, key) is { Length: 16 } id ? new Guid(id) : null;

    /// <summary>Moves with the day of return.</summary>
    public DateTimeOffset ExpiresAt(GuestLink link, Mission mission)
    {
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(mission);
        var days = new[] { calendar.DayOf(link.CreatedAt), mission.Content.ReturnsOn, mission.Standing?.Content.ReturnsOn };
        return calendar.StartOf(days.Max()!.Value.AddDays(options.Value.DaysAfterReturn + 1));
    }

    /// <summary>Whether a link lets in now; a mission that it is not of, or whose traveller is another, is as good as a revocation.</summary>
    public async Task<GuestLinkState> StateAsync(MissionsDbContext db, GuestLink link, Mission mission, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(link);
        ArgumentNullException.ThrowIfNull(mission);
        if (link.RevokedAt is not null || link.MissionId != mission.Id || link.PersonId != mission.TravellerId) return GuestLinkState.Revoked;
        if (await db.Users.AnyAsync(account => account.Id == link.PersonId, cancellation)) return GuestLinkState.HasAccount;
        if (!await db.People.AnyAsync(person => person.Id == link.PersonId && person.Active, cancellation)) return GuestLinkState.Revoked;
        return at < ExpiresAt(link, mission) ? GuestLinkState.Open : GuestLinkState.Expired;
    }

    /// <summary>The link in force of a submitted mission whose traveller has no account, made when there never was one: what was revoked stays so.</summary>
    public static async Task EnsureAsync(MissionsDbContext db, Mission mission, DateTimeOffset at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(mission);
        if (mission.Round == 0 || await db.Users.AnyAsync(account => account.Id == mission.TravellerId, cancellation)) return;
        if (!await db.GuestLinks.AnyAsync(link => link.MissionId == mission.Id, cancellation)) Add(db, mission, actorId: null, at);
    }

    /// <summary>Makes a link in the write in progress; one that counts until then must have been revoked.</summary>
    public static GuestLink Add(MissionsDbContext db, Mission mission, Guid? actorId, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(mission);
        var link = new GuestLink(Guid.CreateVersion7(at), mission.Id, mission.TravellerId, at);
        db.GuestLinks.Add(link);
        db.Record(OrganisationLog.GuestLinkCreated, actorId, link.PersonId, at, new { LinkId = link.Id, link.MissionId });
        return link;
    }
}

/// <summary>Whether the link of a guest lets in, or why it does not.</summary>
public enum GuestLinkState
{
    Open,
    Expired,
    Revoked,

    /// <summary>The guest signs in since, which a link must not do without.</summary>
    HasAccount,
}
