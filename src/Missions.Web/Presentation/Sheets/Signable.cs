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

    public required CarbonMass Emission { get; init; }

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
            Emission = CarbonMass.FromKilograms(snapshot.TotalKilograms),
        };
    }
}
