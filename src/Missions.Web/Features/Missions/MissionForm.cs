using Missions.Web.Presentation;

namespace Missions.Web.Features.Missions;

/// <summary>
/// The form as it was typed: texts only, so that what cannot be understood is shown again as it is. <see cref="FormReader"/> says what
/// it means.
/// </summary>
public sealed class MissionForm
{
    /// <summary>The version on which this form was written; 0 for a mission that is not yet kept.</summary>
    public int Version { get; set; }

    public Guid TravellerId { get; set; }

    public string? Purpose { get; set; }

    public string? PurposeKind { get; set; }

    public string? EventLink { get; set; }

    public string? LeavesFrom { get; set; }

    public PlaceForm Departure { get; set; } = new();

    public PlaceForm Destination { get; set; } = new();

    public string? DepartsOn { get; set; }

    public string? DepartsAt { get; set; }

    public string? ReturnsOn { get; set; }

    public string? ReturnsAt { get; set; }

    public string? Mode { get; set; }

    public string? Train { get; set; }

    public string? Occupants { get; set; }

    public string? Energy { get; set; }

    public IList<StageForm> Stages { get; set => field = Posted.All(value); } = [];

    /// <summary>The km typed for a leg, by its <see cref="Workflow.Missions.LegIdentity.Code"/>.</summary>
    public IDictionary<string, DistanceForm> Distances { get; set; } = new Dictionary<string, DistanceForm>(StringComparer.Ordinal);

    public string? ProjectId { get; set; }

    public string? WithCosts { get; set; }

    public string? EstimatedCost { get; set; }

    public string? Advance { get; set; }

    public string? RegistrationFee { get; set; }

    public string? PrivateCar { get; set; }

    public string? PrivateCarReason { get; set; }

    public string? FiscalPower { get; set; }

    public string? Passengers { get; set; }

    public string? PrivateFrom { get; set; }

    public string? PrivateUntil { get; set; }

    public string? LateReason { get; set; }

    public string? Remarks { get; set; }

    /// <summary>The names of places, as typed.</summary>
    internal IEnumerable<string?> PlaceNames => Stages.Select(stage => stage.Place.Text).Append(Departure.Text).Append(Destination.Text);
}

/// <summary>A place as it was typed.</summary>
public sealed class PlaceForm
{
    public string? Text { get; set; }

    /// <summary>The place chosen in the list of the search, <c>source:id</c>; counts while the text is still its label.</summary>
    public string? Ref { get; set; }

    /// <summary>The place chosen among those that share a name; counts whatever the text.</summary>
    public string? Choice { get; set; }

    /// <summary>Degrees north; with the longitude and the country it makes the place the user's own.</summary>
    public string? Latitude { get; set; }

    /// <summary>Degrees east.</summary>
    public string? Longitude { get; set; }

    /// <summary>The country's name or code.</summary>
    public string? Country { get; set; }
}

/// <summary>The km of a leg as they were typed, and why.</summary>
public sealed class DistanceForm
{
    public string? Kilometres { get; set; }

    public string? Reason { get; set; }
}

/// <summary>A stage as it was typed.</summary>
public sealed class StageForm
{
    public PlaceForm Place { get; set; } = new();

    public string? ArrivesOn { get; set; }

    public string? ArrivesAt { get; set; }

    public string? LeavesOn { get; set; }

    public string? LeavesAt { get; set; }

    public string? Mode { get; set; }

    public string? Train { get; set; }

    public string? Occupants { get; set; }

    public string? Energy { get; set; }
}
