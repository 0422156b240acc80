using System.Text.Json.Serialization;
using Missions.Geo.Emissions;
using Missions.Geo.Places;

namespace Missions.Workflow.Missions;

/// <summary>
/// What the traveller asks for: the form, as a value. A draft may leave anything open; <see cref="ContentRules"/> says what a
/// submission needs. Dates and times are local to <see cref="TimeZone"/>; money is in cents of a euro.
/// </summary>
public sealed record MissionContent
{
    /// <summary>Most legs of a mission, the way back included.</summary>
    public const int MaximumLegs = 200;

    /// <summary>Purpose (objet), at most 300 characters.</summary>
    public string Purpose { get; init; } = "";

    /// <summary>Kind of purpose (motif); <see langword="null"/> until chosen.</summary>
    public PurposeKind? PurposeKind { get; init; }

    /// <summary>Address of the event's page; mandatory for a conference or a workshop. At most 500 characters.</summary>
    public string EventLink { get; init; } = "";

    /// <summary>Which residence the traveller leaves from.</summary>
    public DepartureKind LeavesFrom { get; init; }

    /// <summary>Where the traveller leaves from and comes back to.</summary>
    public Place? Departure { get; init; }

    /// <summary>The place of the mission (lieu de mission).</summary>
    public Place? Destination { get; init; }

    /// <summary>Day of departure.</summary>
    public DateOnly? DepartsOn { get; init; }

    /// <summary>Hour of departure; <see langword="null"/> means « à confirmer ».</summary>
    public TimeOnly? DepartsAt { get; init; }

    /// <summary>Day of return.</summary>
    public DateOnly? ReturnsOn { get; init; }

    /// <summary>Hour of return; <see langword="null"/> means « à confirmer ».</summary>
    public TimeOnly? ReturnsAt { get; init; }

    /// <summary>IANA zone of the planned dates and times.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>Main mode: out and back when there are no stages, the way back when there are.</summary>
    public TravelMode Mode { get; init; }

    /// <summary>Kind of train of the main mode.</summary>
    public TrainKind Train { get; init; }

    /// <summary>People in the car of the main mode, driver included, in [1, 9].</summary>
    public int Occupants { get; init; } = 1;

    /// <summary>What the car of the main mode runs on; <see langword="null"/> when not told. Read where the factor set publishes it.</summary>
    public CarEnergy? Energy { get; init; }

    /// <summary>The itinerary in order; empty means out and back to <see cref="Destination"/>.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>The km that the traveller gives for some legs, with their reasons; those of no leg count nothing.</summary>
    public IReadOnlyList<GivenDistance> GivenDistances { get; init; } = [];

    /// <summary>The project or credits asked for.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>With costs, or « sans frais ».</summary>
    public bool WithCosts { get; init; } = true;

    /// <summary>Estimated cost in cents; <see langword="null"/> when not given.</summary>
    public long? EstimatedCostCents { get; init; }

    /// <summary>Advance asked for in cents; <see langword="null"/> for none.</summary>
    public long? AdvanceCents { get; init; }

    /// <summary>Registration fee in cents; <see langword="null"/> for none.</summary>
    public long? RegistrationFeeCents { get; init; }

    /// <summary>Whether a private car is asked for; signing the order authorises it.</summary>
    public bool PrivateCar { get; init; }

    /// <summary>Why a private car, at most 300 characters.</summary>
    public string PrivateCarReason { get; init; } = "";

    /// <summary>Fiscal power (CV) of the private car, in [1, 99].</summary>
    public int? FiscalPower { get; init; }

    /// <summary>Names of its passengers, at most 300 characters.</summary>
    public string Passengers { get; init; } = "";

    /// <summary>First private day within the mission; <see langword="null"/> for none.</summary>
    public DateOnly? PrivateFrom { get; init; }

    /// <summary>Last private day, included.</summary>
    public DateOnly? PrivateUntil { get; init; }

    /// <summary>Why the request comes late, when it does; at most 500 characters.</summary>
    public string LateReason { get; init; } = "";

    /// <summary>A word to those who decide, at most 1000 characters.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>Whether the kind of purpose asks for an event link.</summary>
    [JsonIgnore]
    public bool NeedsEventLink => PurposeKind is Missions.PurposeKind.Conference or Missions.PurposeKind.Workshop;

    /// <summary>Same fields, and stages compared one by one.</summary>
    public bool Equals(MissionContent? other) => other is not null && ContentDifference.Between(this, other).Count == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Purpose, Departure, Destination, DepartsOn, ReturnsOn, Stages.Count);
}
