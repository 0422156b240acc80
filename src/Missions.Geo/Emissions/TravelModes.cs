namespace Missions.Geo.Emissions;

/// <summary>What is true of a mode whatever the factor set.</summary>
public static class TravelModes
{
    /// <summary>Whether the mode emits nothing in every set: walking, cycling, videoconference.</summary>
    public static bool IsEmissionFree(this TravelMode mode) =>
        mode is TravelMode.Walk or TravelMode.Bicycle or TravelMode.Videoconference;
}
