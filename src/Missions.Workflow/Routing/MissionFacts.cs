using System.Globalization;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Workflow.Routing;

/// <summary>What conditions may look at, read off a mission once.</summary>
public sealed record MissionFacts
{
    /// <summary>The content asked for.</summary>
    public required MissionContent Content { get; init; }

    /// <summary>The unit of the mission.</summary>
    public required Guid UnitId { get; init; }

    /// <summary>The employer of the traveller.</summary>
    public required Guid EmployerId { get; init; }

    /// <summary>The payer, once set.</summary>
    public Guid? PayerId { get; init; }

    /// <summary>The traveller's status.</summary>
    public required PersonStatus TravellerStatus { get; init; }

    /// <summary>Whether the request comes late.</summary>
    public bool IsLate { get; init; }

    /// <summary>What the risk list says of its places; <see langword="null"/> when it has nothing to say.</summary>
    public RiskRating? Risk { get; init; }

    /// <summary>A fact as invariant text.</summary>
    public string Read(Fact fact) => fact switch
    {
        Fact.Abroad => Flag(Territory.Reaches(Content, Calendars.DestinationClass.Abroad)),
        Fact.Overseas => Flag(Territory.Reaches(Content, Calendars.DestinationClass.Overseas)),
        Fact.Late => Flag(IsLate),
        Fact.WithCosts => Flag(Content.WithCosts),
        Fact.PrivateCar => Flag(Content.PrivateCar),
        Fact.EstimatedCost => ((Content.EstimatedCostCents ?? 0) / 100m).ToString(CultureInfo.InvariantCulture),
        Fact.Purpose => Content.PurposeKind?.ToString() ?? "",
        Fact.Employer => EmployerId.ToString(),
        Fact.Payer => PayerId?.ToString() ?? "",
        Fact.Unit => UnitId.ToString(),
        Fact.TravellerStatus => TravellerStatus.ToString(),
        Fact.Destination => Territory.Of(Content).ToString(),
        Fact.RiskLevel => Risk?.Level?.ToString() ?? "",
        Fact.OpinionNeeded => Flag(Risk is { NeedsOpinion: true }),
        _ => throw new InvalidOperationException($"No fact {fact}."),
    };

    private static string Flag(bool value) => value ? "true" : "false";
}
