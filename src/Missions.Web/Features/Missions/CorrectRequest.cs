using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Geocoding;
using Missions.Web.Data.Risk;
using Missions.Web.Data.Roads;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Missions;

/// <summary>A correction on the traveller's behalf.</summary>
public sealed record Correction
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The mark of the content that the form showed: a correction made elsewhere in between is not overwritten.</summary>
    public required string SeenContent { get; init; }

    public required MissionForm Form { get; init; }
}

/// <summary>Corrects typing errors without a new round, with the factor set that the mission was frozen with.</summary>
public sealed class CorrectRequest(
    Write write, FormReader reader, FormProblems problems, LabCalendar calendar, LaboratoryFactors factors, RoadMap roads, RiskRegister risks, TimeProvider clock)
{
    /// <returns>What forbids it; empty when it was corrected.</returns>
    public Task<IReadOnlyList<FormProblem>> RunAsync(Correction correction, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(correction);
        return write.InTransaction(
            async db =>
            {
                var authority = await risks.AuthorityAsync(db, calendar, clock.GetUtcNow(), cancellation);
                var mission = await db.GetMissionAsync(correction.MissionId, cancellation);
                if (MarkOf(mission.Content) != correction.SeenContent && mission.ActiveSteps.Any(step => step.Id == correction.Fence.StepId))
                    throw new MissionRuleException(MissionRuleException.Codes.EditedElsewhere);
                var traveller = await db.People.SingleAsync(person => person.Id == mission.TravellerId, cancellation);
                var answers = await KnownPlaces.ReadAsync(db, correction.Form.PlaceNames, clock.GetUtcNow(), cancellation);
                var read = reader.ReadCorrection(correction.Form, mission.Content, traveller, answers);
                var hasProject = await db.Projects.AnyAsync(project => project.Id == read.Content.ProjectId, cancellation);
                var content = hasProject ? read.Content : read.Content with { ProjectId = null };
                IReadOnlyList<FormProblem> wrong =
                [
                    .. problems.OfDraft(read)
                        .Concat(problems.OfRequest(content, ContentRules.Check(content, mission.Lateness)))
                        .DistinctBy(problem => problem.Field, StringComparer.Ordinal),
                ];
                if (wrong.Count > 0) return wrong;
                var frozen = (await factors.ReadAsync(db, cancellation)).Find(mission.FactorSetId ?? "")
                    ?? throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
                // What the form asked while it was written; nobody outside is asked in a transaction.
                var known = await roads.KnownAsync(Itinerary.Roads(content), cancellation);
                mission.CorrectOnBehalf(correction.Fence, correction.PersonId, content, frozen, authority, known);
                return wrong;
            },
            cancellation);
    }

    public static string MarkOf(MissionContent content) => CanonicalJson.Sha256(CanonicalJson.Write(content));
}
