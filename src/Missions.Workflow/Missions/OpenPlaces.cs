using System.Security.Cryptography;
using System.Text;
using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;

namespace Missions.Workflow.Missions;

/// <summary>Places that were typed and that nothing known by heart answers: « à préciser ».</summary>
public static class OpenPlaces
{
    /// <summary>How long a name stays as it is before it is looked up outside: nobody is asked per keystroke. 15 s.</summary>
    public static TimeSpan Settles { get; } = TimeSpan.FromSeconds(15);

    /// <summary>Whether a place is « à préciser »: typed, without a position.</summary>
    public static bool IsOpen(Place? place) => place is { Position: null, Kind: PlaceKind.Typed, Name.Length: > 0 };

    /// <summary>The places of a content that are « à préciser », each name once.</summary>
    public static IReadOnlyList<Place> OpenIn(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var places = new[] { content.Departure, content.Destination }.Concat(content.Stages.Select(stage => stage.Place));
        return [.. places.OfType<Place>().Where(IsOpen).DistinctBy(KeyOf, StringComparer.Ordinal)];
    }

    /// <summary>What is asked about a place.</summary>
    public static GeocodingQuestion QuestionOf(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return new(place.Name, place.CountryCode);
    }

    /// <summary>The key of the work that looks a place up, at most 80 characters: the same for names that fold alike.</summary>
    public static string KeyOf(Place place) =>
        $"{AwaitedWork.FindPlace}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(QuestionOf(place).Key)))}";

    /// <summary>The content with every place replaced by what a function gives for it.</summary>
    public static MissionContent With(MissionContent content, Func<Place, Place> replace)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(replace);
        return content with
        {
            Departure = content.Departure is { } departure ? replace(departure) : null,
            Destination = content.Destination is { } destination ? replace(destination) : null,
            Stages = [.. content.Stages.Select(stage => stage with { Place = replace(stage.Place) })],
            GivenDistances = [.. content.GivenDistances.Select(given => given with { From = replace(given.From), To = replace(given.To) })],
        };
    }
}
