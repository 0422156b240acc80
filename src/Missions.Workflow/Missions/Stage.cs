using Missions.Geo.Emissions;
using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <summary>A stage (étape): a place with two dates, and the mode that leads to it.</summary>
/// <param name="Place">Where.</param>
/// <param name="ArrivesOn">Day of arrival; <see langword="null"/> while « à confirmer ».</param>
/// <param name="LeavesOn">Day of departure to the next place; <see langword="null"/> while « à confirmer ».</param>
/// <param name="Mode">How the traveller comes to this place; <see cref="TravelMode.Videoconference"/> when nobody moves.</param>
/// <param name="Train">The kind of train; read for trains alone.</param>
/// <param name="Occupants">People in the car, driver included, in [1, 9]; read for cars alone.</param>
/// <param name="ArrivesAt">Hour of arrival; <see langword="null"/> means « à confirmer ».</param>
/// <param name="LeavesAt">Hour of departure to the next place; <see langword="null"/> means « à confirmer ».</param>
/// <param name="Energy">What the car runs on; <see langword="null"/> when not told. Read where the factor set publishes it.</param>
public sealed record Stage(
    Place Place,
    DateOnly? ArrivesOn = null,
    DateOnly? LeavesOn = null,
    TravelMode Mode = TravelMode.None,
    TrainKind Train = TrainKind.Other,
    int Occupants = 1,
    TimeOnly? ArrivesAt = null,
    TimeOnly? LeavesAt = null,
    CarEnergy? Energy = null);
