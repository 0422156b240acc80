namespace Missions.Geo.Emissions;

/// <summary>How a leg is travelled. The names, in lower case, are those of the public interface.</summary>
public enum TravelMode
{
    /// <summary>Not known: emissions are unknown, never 0.</summary>
    None,

    /// <summary>Plane (avion).</summary>
    Plane,

    /// <summary>Train; its <see cref="TrainKind"/> and the countries of both ends choose the factor.</summary>
    Train,

    /// <summary>Private or service car; emissions are per vehicle, divided by its occupants.</summary>
    Car,

    /// <summary>Taxi; emissions are per ride, not divided.</summary>
    Taxi,

    /// <summary>Coach (autocar).</summary>
    Coach,

    /// <summary>City bus.</summary>
    Bus,

    /// <summary>Tramway.</summary>
    Tramway,

    /// <summary>Metro.</summary>
    Metro,

    /// <summary>RER, the regional express of greater Paris.</summary>
    Rer,

    /// <summary>Ferry.</summary>
    Ferry,

    /// <summary>Motorcycle.</summary>
    Motorcycle,

    /// <summary>Bicycle: 0 kg.</summary>
    Bicycle,

    /// <summary>Walking: 0 kg.</summary>
    Walk,

    /// <summary>Videoconference: nobody moves, 0 kg.</summary>
    Videoconference,
}

/// <summary>What a car runs on; read where the set publishes factors by energy.</summary>
public enum CarEnergy
{
    /// <summary>Not told: the factor of any car holds.</summary>
    Unspecified,

    /// <summary>Petrol, diesel or gas.</summary>
    Thermal,

    /// <summary>Hybrid, rechargeable or not.</summary>
    Hybrid,

    /// <summary>Electric.</summary>
    Electric,
}

/// <summary>The kind of a train; without one it counts as <see cref="Other"/>.</summary>
public enum TrainKind
{
    /// <summary>Any train that is not a TGV: TER, Intercités, a foreign train.</summary>
    Other,

    /// <summary>High-speed train.</summary>
    Tgv,
}
