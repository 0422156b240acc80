using System.Collections.Frozen;
using Missions.Workflow.Calendars;

namespace Missions.Workflow.Missions;

/// <summary>Which class of destination a content goes to: the farthest class among its places, transit included.</summary>
public static class Territory
{
    private static readonly FrozenSet<string> Overseas = FrozenSet.ToFrozenSet(
        ["GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "NC", "PF", "WF", "TF"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The class of a content. A place whose country is unknown counts as abroad: asking too early costs less than too late.</summary>
    public static DestinationClass Of(MissionContent content) => Classes(content).DefaultIfEmpty(DestinationClass.Domestic).Max();

    /// <summary>Whether a place of a content, transit included, is of a class.</summary>
    public static bool Reaches(MissionContent content, DestinationClass destination) => Classes(content).Contains(destination);

    /// <summary>The class of a country, by its ISO 3166-1 alpha-2 code.</summary>
    public static DestinationClass Of(string countryCode) => countryCode switch
    {
        _ when string.Equals(countryCode, "FR", StringComparison.OrdinalIgnoreCase) => DestinationClass.Domestic,
        _ when Overseas.Contains(countryCode) => DestinationClass.Overseas,
        _ => DestinationClass.Abroad,
    };

    private static IEnumerable<DestinationClass> Classes(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var places = content.Stages.Select(stage => stage.Place);
        if (content.Destination is { } destination) places = places.Append(destination);
        return places.Select(place => Of(place.CountryCode));
    }
}
