using Missions.Geo.Emissions;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>A correction on the traveller's behalf: what changes, applied to the content as stored.</summary>
public sealed record Correction
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The mark of the content that the form showed: a correction made elsewhere in between is not overwritten.</summary>
    public required string SeenContent { get; init; }

    public required Func<MissionContent, MissionContent> Change { get; init; }
}

/// <summary>Corrects typing errors without a new round, with the factor set that the mission was frozen with.</summary>
public sealed class CorrectRequest(DecisionTransaction transaction, FactorSetCatalogue factors)
{
    public Task RunAsync(Correction correction, CancellationToken cancellation = default) => transaction.RunAsync(
        correction.MissionId,
        (mission, authority) =>
        {
            if (MarkOf(mission.Content) != correction.SeenContent && mission.ActiveStep?.Id == correction.Fence.StepId)
                throw new MissionRuleException(MissionRuleException.Codes.EditedElsewhere);
            var frozen = factors.Find(mission.FactorSetId ?? "") ?? throw new MissionRuleException(MissionRuleException.Codes.WrongStatus);
            mission.CorrectOnBehalf(correction.Fence, correction.PersonId, correction.Change(mission.Content), frozen, authority);
        },
        cancellation);

    public static string MarkOf(MissionContent content) => CanonicalJson.Sha256(CanonicalJson.Write(content));
}
