using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;
using Missions.Web.Data;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Jobs;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>How far the search of a place « à préciser » is.</summary>
public enum PlaceSearchState
{
    /// <summary>Nobody is asked: the search outside is off, or has nothing to ask.</summary>
    Off,

    /// <summary>It will be asked, once the draft is kept and the name has settled.</summary>
    Awaited,

    /// <summary>The server is down, and will be asked again.</summary>
    PutOff,

    /// <summary>The server does not know it either.</summary>
    NotFound,

    /// <summary>Someone has to choose.</summary>
    Several,

    /// <summary>Found outside: whose data these are has to be said.</summary>
    Located,
}

/// <summary>What is said below a place of the form.</summary>
public sealed record PlaceSearchLine(PlaceSearchState State, IReadOnlyList<OfferedPlace> Candidates)
{
    public DateTimeOffset? NextAt { get; init; }

    public Place? Place { get; init; }

    public bool IsAwaited => State is PlaceSearchState.Awaited or PlaceSearchState.PutOff;
}

/// <summary>Says below each place of the form how far its search is.</summary>
public sealed class PlaceSearches(MissionsDbContext db, PlaceReader places, IdleWork idle, Words words)
{
    public async Task<IReadOnlyDictionary<string, PlaceSearchLine>> ReadAsync(
        MissionContent content, Guid missionId, KnownPlaces known, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        var jobs = OpenPlaces.OpenIn(content).Count == 0
            ? []
            : await db.Jobs.AsNoTracking().Where(job => job.MissionId == missionId && job.Kind == AwaitedWork.FindPlace && job.State == JobState.Pending)
                .ToDictionaryAsync(job => job.Key, StringComparer.Ordinal, cancellation);
        return Fields(content).Select(field => (field.Name, Line: Line(field.Place, known, jobs))).Where(field => field.Line is not null)
            .ToDictionary(field => field.Name, field => field.Line!, StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, Place? Place)> Fields(MissionContent content) =>
    [
        (nameof(content.Departure), content.LeavesFrom == DepartureKind.Other ? content.Departure : null),
        (nameof(content.Destination), content.Destination),
        .. content.Stages.Select((stage, i) => (FormattableString.Invariant($"Stages[{i}].Place"), (Place?)stage.Place)),
    ];

    private PlaceSearchLine? Line(Place? place, KnownPlaces known, Dictionary<string, Job> jobs)
    {
        if (place is { Source: NominatimClient.Source }) return new(PlaceSearchState.Located, []) { Place = place };
        if (place is null || !OpenPlaces.IsOpen(place)) return null;
        var answer = known.Of(place.Name);
        OfferedPlace[] offered = [.. (answer?.Places ?? []).Select(Offer), .. places.Candidates(place).Select(Offer)];
        if (offered.Length > 0) return new(PlaceSearchState.Several, offered) { Place = answer is { Places: [var first, ..] } ? first.Place : null };
        if (answer is not null) return new(PlaceSearchState.NotFound, []);
        if (idle.Kinds.Contains(AwaitedWork.FindPlace) || !OpenPlaces.QuestionOf(place).CanBeAsked) return new(PlaceSearchState.Off, []);
        return jobs.GetValueOrDefault(OpenPlaces.KeyOf(place)) is { LastError: not null } putOff
            ? new(PlaceSearchState.PutOff, []) { NextAt = putOff.DueAt }
            : new(PlaceSearchState.Awaited, []);
    }

    private static OfferedPlace Offer(GeocodedPlace found) => new(Words.Label(found.Place), PlaceReader.RefOf(found.Place), found.Description);

    /// <summary>The places known here among which to choose; null when the place is settled.</summary>
    public PlaceSearchLine? Among(Place? place) =>
        places.Candidates(place) is { Count: > 0 } several ? new(PlaceSearchState.Several, [.. several.Select(Offer)]) : null;

    private OfferedPlace Offer(Place place) => new(
        Words.Label(place), PlaceReader.RefOf(place), FormattableString.Invariant($"{words.Of(place.Kind)}, {place.Position!.Value.Latitude:0.0}, {place.Position!.Value.Longitude:0.0}"));
}
