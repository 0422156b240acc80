using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Nominatim;

/// <summary>Tells an answer that can be taken as it is from one that a person has to look at: nothing is guessed.</summary>
public static class ClearAnswer
{
    /// <summary>Two places of one name and country closer than this are taken for one: a village and its boundary.</summary>
    public static Distance OnePlace { get; } = Distance.FromKilometres(3);

    /// <summary>The one place that answers a question, or <see langword="null"/> when a person has to choose.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="places">What was answered.</param>
    /// <returns>The only place, when its address holds every word of the name that was asked.</returns>
    public static Place? Of(GeocodingQuestion question, IReadOnlyList<GeocodedPlace> places)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(places);
        return places is [var only] && HoldsEveryWord(only, question.Name) ? only.Place : null;
    }

    internal static List<GeocodedPlace> Distinct(IEnumerable<GeocodedPlace> places)
    {
        var distinct = new List<GeocodedPlace>();
        foreach (var place in places)
        {
            if (!distinct.Exists(known => IsSame(known.Place, place.Place))) distinct.Add(place);
        }

        return distinct;
    }

    private static bool IsSame(Place one, Place other) =>
        one.SourceId == other.SourceId
        || (FoldedText.Of(one.Name) == FoldedText.Of(other.Name)
            && one.CountryCode == other.CountryCode
            && Geodesic.Between(one.Position!.Value, other.Position!.Value) < OnePlace);

    private static bool HoldsEveryWord(GeocodedPlace place, string name)
    {
        var words = FoldedText.Of($"{place.Place.Name} {place.Description}").Split(' ').ToHashSet(StringComparer.Ordinal);
        return FoldedText.Of(name).Split(' ').All(words.Contains);
    }
}
