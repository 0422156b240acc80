namespace Missions.Geo.Emissions;

/// <summary>What is true of a mode whatever the factor set.</summary>
public static class TravelModes
{
    /// <summary>Whether the mode emits nothing in every set: walking, cycling, videoconference.</summary>
    public static bool IsEmissionFree(this TravelMode mode) =>
        mode is TravelMode.Walk or TravelMode.Bicycle or TravelMode.Videoconference;

    /// <summary>
    /// Whether the mode follows the roads that a router for cars knows: car, taxi, coach, city bus, motorcycle. A bicycle and a walk follow
    /// other ways, and emit nothing whatever their length.
    /// </summary>
    public static bool IsByRoad(this TravelMode mode) =>
        mode is TravelMode.Car or TravelMode.Taxi or TravelMode.Coach or TravelMode.Bus or TravelMode.Motorcycle;
}
