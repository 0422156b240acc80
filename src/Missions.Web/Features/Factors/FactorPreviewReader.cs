using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Security;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Factors;

/// <summary>What a set would make of missions already submitted, beside what they were submitted with. Nothing of them changes.</summary>
/// <param name="Year">Their year of departure.</param>
/// <param name="Missions">How many there are.</param>
/// <param name="Before">As frozen.</param>
/// <param name="After">By the set.</param>
/// <param name="NewlyUnknown">The numbers of those of which an emission would no longer be known.</param>
public sealed record FactorPreview(int Year, int Missions, EmissionTotals Before, EmissionTotals After, IReadOnlyList<string> NewlyUnknown);

public sealed class FactorPreviewReader(ReferentMissions missions, CurrentPerson person)
{
    private static readonly MissionStatus[] Counted = [MissionStatus.Submitted, MissionStatus.Issued, MissionStatus.Travelled, MissionStatus.Closed];

    /// <summary>On last year's missions.</summary>
    public async Task<FactorPreview> ReadAsync(FactorSet set, CancellationToken cancellation)
    {
        var year = (await person.AuthorityAsync()).Today.Year - 1;
        var reached = await missions.LeavingAsync(new(year, 1, 1), new(year, 12, 31), Counted);
        var read = await reached.AsNoTracking().Include(mission => mission.Legs).OrderBy(mission => mission.Reference).ToListAsync(cancellation);
        var legs = read.SelectMany(LegsOf).ToList();
        return new(
            year,
            read.Count,
            EmissionTotals.Of(legs.Select(leg => leg.ToEstimate(""))),
            EmissionTotals.Of(legs.Select(leg => leg.EstimateBy(set))),
            [.. read.Where(mission => LegsOf(mission).Any(leg => leg.Emission is not null && leg.EstimateBy(set).Emission is null)).Select(mission => mission.Reference ?? "")]);
    }

    private static IReadOnlyList<MissionLeg> LegsOf(Mission mission) => mission.Standing?.Legs ?? mission.Legs;
}
