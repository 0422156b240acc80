using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation.Sheets;

/// <summary>Compares what is asked for with the version in force, and a signed version with the one before.</summary>
public sealed class VersionChanges(MissionsDbContext db, PeopleNames people, Words words, Formats formats, ContentChanges contents)
{
    /// <returns>Null unless a change of what was signed is on its way.</returns>
    public async Task<Amendment?> AmendmentAsync(Mission mission, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mission);
        if (mission is not { IsAmending: true, Orders.Count: > 0 }) return null;
        var standing = mission.Orders.MaxBy(order => order.Version)!;
        var begun = await db.MissionEvents.AsNoTracking()
            .Where(e => e.MissionId == mission.Id && e.Kind == MissionEventKind.Amended).OrderByDescending(e => e.Sequence).FirstAsync(cancellation);
        var names = await people.OfAsync([begun.ActorId!.Value], cancellation);
        var changes = Between(Signable.Of(standing), await NowAsync(mission, cancellation), await NamesAsync(cancellation));
        return new(standing, HistoryReader.ReasonOf(begun), names.GetValueOrDefault(begun.ActorId.Value, words.Unknown), begun.At, [.. changes]);
    }

    /// <summary>What each signed version but the first says differently from the one before it, by version.</summary>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<FieldChange>>> BetweenVersionsAsync(Mission mission, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mission);
        if (mission.Orders.Count < 2) return new Dictionary<int, IReadOnlyList<FieldChange>>();
        var names = await NamesAsync(cancellation);
        var versions = mission.Orders.OrderBy(order => order.Version).Select(order => (order.Version, Said: Signable.Of(order))).ToList();
        return versions.Zip(versions.Skip(1)).ToDictionary(
            pair => pair.Second.Version, pair => (IReadOnlyList<FieldChange>)[.. Between(pair.First.Said, pair.Second.Said, names)]);
    }

    private IEnumerable<FieldChange> Between(Signable before, Signable after, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. ContentDifference.Between(before.Content, after.Content).SelectMany(difference => contents.Of(difference, names)),
        .. Changed(words.Document, Words.TitleOf(before.Document), Words.TitleOf(after.Document)),
        .. Changed(words.Payer, before.Payer, after.Payer),
        .. Changed(words.Credits, before.Credits, after.Credits),
        .. Changed(words.EmployerOf(after.Status), before.Employer, after.Employer),
        .. Changed(words.TravellerStatus, words.Of(before.Status), words.Of(after.Status)),
        .. Changed(words.Of(DepartureKind.AdministrativeResidence), Named(before.Work), Named(after.Work)),
        .. Changed(words.Of(DepartureKind.FamilyResidence), Named(before.Home), Named(after.Home)),
        .. Changed(words.Distance, formats.Kilometres(before.Distance), formats.Kilometres(after.Distance)),
        .. Changed(words.Emissions, formats.Kilograms(before.Emission), formats.Kilograms(after.Emission)),
    ];

    private static IEnumerable<FieldChange> Changed(string field, string before, string after) =>
        before == after ? [] : [new(field, before.Length > 0 ? before : ContentValues.Nothing, after.Length > 0 ? after : ContentValues.Nothing)];

    private string Named(Place? place) => place is null ? "" : words.Of(place);

    private async Task<Signable> NowAsync(Mission mission, CancellationToken cancellation)
    {
        var traveller = await db.People.AsNoTracking().SingleAsync(person => person.Id == mission.TravellerId, cancellation);
        var institutions = await db.Institutions.AsNoTracking()
            .Where(institution => institution.Id == mission.EmployerId || institution.Id == mission.PayerId).ToListAsync(cancellation);
        var (employer, payer) = (institutions.Find(one => one.Id == mission.EmployerId), institutions.Find(one => one.Id == mission.PayerId));
        return new()
        {
            Content = mission.Content,
            Status = mission.TravellerStatus,
            Employer = employer?.Name ?? "",
            Payer = payer?.Name ?? "",
            Credits = mission.Credits,
            Work = traveller.AdministrativeResidence,
            Home = traveller.FamilyResidence,
            Document = payer?.Document.ToFacts() ?? DocumentFacts.Order,
            Distance = mission.Legs.Any(leg => leg.Counted is not null) ? mission.TotalDistance : null,
            Emission = mission.Legs.Any(leg => leg.Emission is not null) ? mission.TotalEmission : null,
        };
    }

    private Task<Dictionary<Guid, string>> NamesAsync(CancellationToken cancellation) =>
        db.Projects.AsNoTracking().ToDictionaryAsync(project => project.Id, project => $"{project.Code} – {project.Name}", cancellation);
}
