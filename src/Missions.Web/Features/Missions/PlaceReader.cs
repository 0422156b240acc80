using Missions.Geo.Places;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Places;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>
/// Finds which place a form means, from what the server knows: a browser's word for a position is never taken. A name that is
/// not certain stays unknown until someone chooses.
/// </summary>
public sealed class PlaceReader(PlaceIndex index)
{
    private const int MaximumCandidates = 12;

    private PlaceResolver Resolver => new(index.Gazetteer);

    public Place? Read(PlaceForm form, KnownPlaces known, params ReadOnlySpan<Place?> kept)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(known);
        if (Find(form.Choice) is { } chosen) return chosen;
        var text = TypedText.Clean(form.Text);
        if (text.Length == 0) return null;
        if (Answered(form.Choice, known.Of(text)) is { } answered) return answered;
        if (TypedCoordinates.Read(form).Place is { } given) return given;
        foreach (var place in kept)
        {
            // A place that did not change stays as it was kept, whatever the gazetteer says since.
            if (place is { Position: not null } && RefOf(place) == form.Ref && Words.Label(place) == text) return place;
        }

        if (Find(form.Ref) is { } referred && Words.Label(referred) == text) return referred;
        Place? unknown = null;
        foreach (var place in kept)
        {
            if (place is null || Words.Label(place) != text || IsGivenByHand(place)) continue;
            if (!OpenPlaces.IsOpen(place)) return place;
            unknown = place;
        }

        // What was typed while the index was being built is looked for again.
        return Resolver.Resolve(text) is { IsCertain: true, Place: { } found } ? found : known.Clear(text) ?? unknown ?? Place.Unknown(text);
    }

    /// <summary>The places among which to choose, when an unknown one has a name that may be theirs; none otherwise.</summary>
    public IReadOnlyList<Place> Candidates(Place? place) =>
        place is { Position: null, Kind: PlaceKind.Typed, Name.Length: > 0 } ? [.. Resolver.Resolve(place.Name).Candidates.Take(MaximumCandidates)] : [];

    public static string RefOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return $"{place.Source}:{place.SourceId}";
    }

    /// <summary>Its coordinates stand in the form; when they do no more, they were taken away.</summary>
    private static bool IsGivenByHand(Place place) => place is { Source: "user", Position: not null };

    private static Place? Answered(string? choice, GeocodedName? answer) =>
        answer?.Places.Select(found => found.Place).FirstOrDefault(place => RefOf(place) == choice);

    private Place? Find(string? reference) =>
        reference?.Split(':', 2) is [{ Length: > 0 } source, { Length: > 0 } id] ? index.Gazetteer.BySourceId(source, id) : null;
}
