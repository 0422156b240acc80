using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Presentation.Sheets;

/// <summary>What a version says, as far as two are compared: signed already, or about to be.</summary>
public sealed record Signable
{
    public required MissionContent Content { get; init; }

    public required PersonStatus Status { get; init; }

    public required string Employer { get; init; }

    public required string Payer { get; init; }

    public required string Credits { get; init; }

    public Place? Work { get; init; }

    public Place? Home { get; init; }

    /// <summary>What it is for its payer.</summary>
    public required DocumentFacts Document { get; init; }

    /// <summary>Null where no leg has one.</summary>
    public Distance? Distance { get; init; }

    /// <summary>Null where no leg has one.</summary>
    public CarbonMass? Emission { get; init; }

    public static Signable Of(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var snapshot = OrderSnapshot.Read(order.SnapshotJson);
        return new()
        {
            Content = snapshot.Content,
            Status = snapshot.Traveller.Status,
            Employer = snapshot.Traveller.Employer,
            Payer = snapshot.Funding.Payer,
            Credits = snapshot.Funding.Credits,
            Work = snapshot.Traveller.AdministrativeResidence,
            Home = snapshot.Traveller.FamilyResidence,
            Document = snapshot.WhatItIs(),
            Distance = snapshot.Legs.Any(leg => leg.CountedKilometres is not null) ? Missions.Geo.Units.Distance.FromKilometres(snapshot.TotalKilometres) : null,
            Emission = snapshot.Legs.Any(leg => leg.Kilograms is not null) ? CarbonMass.FromKilograms(snapshot.TotalKilograms) : null,
        };
    }
}
