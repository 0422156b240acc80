using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>What someone typed, to be kept.</summary>
public sealed record DraftChange
{
    /// <summary>Chosen when the empty form was shown, so that keeping it twice makes one draft.</summary>
    public required Guid MissionId { get; init; }

    public required Guid PersonId { get; init; }

    public required MissionForm Form { get; init; }

    /// <summary>Keep it over whatever was saved from elsewhere.</summary>
    public bool Overwrite { get; init; }
}

/// <summary>What was kept.</summary>
/// <param name="Mission">The draft as it is now.</param>
/// <param name="Problems">The fields that could not be kept as typed, and why; the others were.</param>
public sealed record KeptDraft(Mission Mission, IReadOnlyList<FormProblem> Problems);

/// <summary>
/// Keeps a draft, making it the first time. A field out of its bounds keeps what it had, so that the rest is safe at once; a save over a
/// newer version is refused unless it says the same.
/// </summary>
public sealed class SaveDraft(Write write, FormReader reader, FormProblems problems, LabCalendar calendar, TimeProvider clock)
{
    public Task<KeptDraft> RunAsync(DraftChange change, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(change);
        return write.InTransaction(
            async db =>
            {
                var mission = await db.FindMissionAsync(change.MissionId, cancellation);
                if (mission is not null && mission.TravellerId != change.PersonId && mission.EnteredById != change.PersonId)
                    throw new MissionGoneException(change.MissionId);
                var traveller = await TravellerAsync(db, change, mission, cancellation);
                var known = await KnownPlaces.ReadAsync(db, change.Form.PlaceNames, clock.GetUtcNow(), cancellation);
                var read = reader.Read(change.Form, mission?.Content ?? new(), traveller, known);
                var wrong = problems.OfDraft(read);
                var unknownProject = read.Content.ProjectId is { } project && !await db.Projects.AnyAsync(p => p.Id == project, cancellation);
                var content = StorableContent.Of(unknownProject ? read.Content with { ProjectId = null } : read.Content, mission?.Content ?? new());
                if (mission is null)
                    db.Missions.Add(mission = Mission.Draft(change.MissionId, traveller, change.PersonId, content, clock.GetUtcNow()));
                else
                    Revise(mission, content, change);
                return new KeptDraft(mission, wrong);
            },
            cancellation);
    }

    private void Revise(Mission mission, MissionContent content, DraftChange change)
    {
        if (mission.IsEditable && mission.Content == content) return;
        var isFirstSaveAgain = change.Form.Version == 0 && mission.Version == 1;
        var seen = change.Overwrite || isFirstSaveAgain ? mission.Version : change.Form.Version;
        mission.Revise(content, seen, Actor.Self(change.PersonId), clock.GetUtcNow());
    }

    private async Task<Person> TravellerAsync(MissionsDbContext db, DraftChange change, Mission? mission, CancellationToken cancellation)
    {
        var id = mission?.TravellerId ?? change.Form.TravellerId;
        var traveller = await db.People.SingleOrDefaultAsync(person => person.Id == id, cancellation) ?? throw new MissionGoneException(change.MissionId);
        if (mission is not null) return traveller;
        if (change.MissionId == Guid.Empty || change.Form.Version != 0) throw new MissionGoneException(change.MissionId);
        if (id != change.PersonId && !Travellers.MayEnterFor(change.PersonId, traveller, await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation)))
            throw new MissionGoneException(change.MissionId);
        return traveller;
    }
}
