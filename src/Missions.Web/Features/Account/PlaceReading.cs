using Missions.Geo.Places;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Account;

/// <summary>What a <see cref="PlaceField"/> stands for.</summary>
/// <param name="Place">The place, or null when none is given or it is not settled.</param>
/// <param name="Candidates">The places among which a person chooses; empty when settled.</param>
/// <param name="IsUnknown">No place has that name: it is kept as typed only when the person says so.</param>
public sealed record PlaceReading(Place? Place, IReadOnlyList<PlaceMatch> Candidates, bool IsUnknown)
{
    public bool IsSettled => Candidates.Count == 0 && !IsUnknown;

    /// <summary>Reads a field; nothing is guessed. A text left as it was keeps its place, whatever gave it.</summary>
    public static PlaceReading Of(Gazetteer gazetteer, PlaceField field, Place? former)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(field);
        var (name, country) = (field.Text?.Trim() ?? "", field.CountryCode ?? "");
        if (name.Length == 0) return new(null, [], false);
        if (former is not null && name == former.Name && country == former.CountryCode) return new(former, [], false);
        if (Offered(gazetteer, field.Ref) is { } offered && Words.Label(offered) == name) return new(offered, [], false);
        if (Chosen(gazetteer, field.Choice, name, country) is { } chosen) return new(chosen, [], false);

        var resolution = Resolve(gazetteer, name, country);
        if (resolution.IsCertain) return new(resolution.Place, [], false);
        return field.Choice == PlaceField.AsTyped
            ? new(Place.Unknown(name, country), [], false)
            : new(null, resolution.Matches, resolution.Matches.Count == 0);
    }

    public static string KeyOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return $"{place.Source}:{place.SourceId}";
    }

    private static PlaceResolution Resolve(Gazetteer gazetteer, string name, string country) => new PlaceResolver(gazetteer).Resolve(name, Countries.Find(country));

    private static Place? Offered(Gazetteer gazetteer, string? reference) =>
        reference?.Split(':', 2) is [{ Length: > 0 } source, { Length: > 0 } id] ? gazetteer.BySourceId(source, id) : null;

    /// <summary>A choice counts only for the text that it was offered for.</summary>
    private static Place? Chosen(Gazetteer gazetteer, string? choice, string name, string country) =>
        choice is null ? null : Resolve(gazetteer, name, country).Candidates.FirstOrDefault(place => KeyOf(place) == choice);
}
