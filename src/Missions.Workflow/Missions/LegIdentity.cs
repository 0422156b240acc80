using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Orders;

namespace Missions.Workflow.Missions;

/// <summary>
/// What makes a leg this one and no other: where it starts and ends, by position where there is one and by name where there is none, and its
/// mode. Dates, stages before and after, and who is in the car do not matter.
/// </summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How it is travelled.</param>
public readonly record struct LegIdentity(string From, string To, TravelMode Mode)
{
    /// <summary>The identity of the leg between two places by a mode.</summary>
    public static LegIdentity Of(Place from, Place to, TravelMode mode) => new(End(from), End(to), mode);

    /// <summary>A short name for it, 12 lower-case hexadecimal digits: the same for the same leg, whatever the mission.</summary>
    public string Code => CanonicalJson.Sha256($"{From}\n{To}\n{Mode}")[..12];

    private static string End(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return place.Position?.ToString() ?? place.Name.ToUpperInvariant();
    }
}
