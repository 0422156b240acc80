using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Roads;
using Missions.Web.Presentation;
using Missions.Web.Presentation.Sheets;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>Says, before anything is submitted, which legs, which route and how late.</summary>
public sealed class ForecastReader(MissionsDbContext db, CurrentPerson person, LaboratoryFactors factors, RoadMap roads, PeopleNames people)
{
    public async Task<Forecast> ReadAsync(MissionContent content, Person traveller, Mission? mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(traveller);
        var authority = await person.AuthorityAsync();
        var found = authority.Risk.Of(content);
        var terms = await SubmissionTerms.ReadAsync(db, traveller, content, mission, authority, factors, found, cancellation);
        var scope = new MissionScope(traveller.Id, mission?.EnteredById ?? person.Id, mission?.UnitId ?? traveller.UnitId, traveller.EmployerId ?? Guid.Empty).With(content);
        var steps = terms.Plan(content, scope, mission?.PayerId, RiskRating.Of(found), (mission?.Round ?? 0) + 1);
        var holders = steps.Where(step => step.State == StepState.Pending).SelectMany(step => PeopleNames.HoldersOf(step, scope, authority));
        var names = await people.OfAsync(holders, cancellation);
        return new(
            new(await LegsAsync(content, terms.Factors, cancellation), terms.Factors.Id, frozen: false) { Compared = terms.Factors },
            [.. steps.Select(step => new RouteLine(step, null, null, null, step.State == StepState.Pending ? people.HoldersOf(step, scope, authority, names) : []))],
            terms.Policy is not null,
            terms.Lateness,
            [.. Places(content).Where(IsUnknown).Select(place => place.Name).Distinct(StringComparer.Ordinal)],
            Itinerary.Idle(content))
        {
            Energies = terms.Energies,
            Risks = found,
        };
    }

    /// <summary>A form may hold more legs, or more people in a car, than can be: they are not computed, the form says why.</summary>
    private async Task<IReadOnlyList<MissionLeg>> LegsAsync(MissionContent content, FactorSet factors, CancellationToken cancellation)
    {
        var storable = StorableContent.Of(content, new());
        return Itinerary.Legs(storable, factors, await roads.WhileTypingAsync(Itinerary.Roads(storable), cancellation));
    }

    private static IEnumerable<Place> Places(MissionContent content) =>
        content.Stages.Select(stage => (Place?)stage.Place).Append(content.Departure).Append(content.Destination).OfType<Place>();

    private static bool IsUnknown(Place place) => place is { Position: null, Name.Length: > 0 };
}
