using Microsoft.EntityFrameworkCore;
using Missions.Geo.Distances;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Roads;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Reads a form that corrects what was submitted: the content, what its legs are computed with, and what forbids it.</summary>
public sealed class CorrectedForm(FormReader reader, FormProblems problems, LaboratoryFactors factors, RoadMap roads, TimeProvider clock)
{
    public async Task<(MissionContent Content, FactorSet Factors, RoadDistances Roads, IReadOnlyList<FormProblem> Wrong)> ReadAsync(
        MissionsDbContext db, MissionForm form, Mission mission, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(mission);
        var traveller = await db.People.SingleAsync(person => person.Id == mission.TravellerId, cancellation);
        var answers = await KnownPlaces.ReadAsync(db, form.PlaceNames, clock.GetUtcNow(), cancellation);
        var read = reader.ReadCorrection(form, mission.Content, traveller, answers);
        var hasProject = await db.Projects.AnyAsync(project => project.Id == read.Content.ProjectId, cancellation);
        var content = hasProject ? read.Content : read.Content with { ProjectId = null };
        var frozen = (await factors.ReadAsync(db, cancellation)).Find(mission.FactorSetId ?? "")
            ?? throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
        // What the form asked while it was written; nobody outside is asked in a transaction.
        var known = await roads.KnownAsync(Itinerary.Roads(content), cancellation);
        return (content, frozen, known,
        [
            .. problems.OfDraft(read)
                .Concat(problems.OfRequest(content, ContentRules.Check(content, mission.Lateness)))
                .DistinctBy(problem => problem.Field, StringComparer.Ordinal),
        ]);
    }
}
