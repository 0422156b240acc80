using Missions.Web.Data;
using Missions.Web.Infrastructure.Errors;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Orders;

/// <summary>
/// Signs several orders in one act, each in a transaction of its own: what changed meanwhile is left, and the others are signed. The evidence of
/// each says what came of it.
/// </summary>
public sealed class SignSeveral(SignOrder sign, Evidence evidence)
{
    // Not to be stopped half-way by a browser that goes away: the act was the signatory's.
    public async Task RunAsync(IReadOnlyList<Agreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        foreach (var agreement in agreements)
        {
            try
            {
                await sign.RunAsync(agreement);
            }
            catch (Exception e) when (e is MissionRuleException or MissionGoneException)
            {
                // Its evidence is kept, or the mission is gone; the next one has nothing to do with it.
            }
            catch (Exception e) when (Conflict.IsBehind(e))
            {
                await evidence.RefuseAsync([agreement], RuleConflict.Concurrent, CancellationToken.None);
            }
        }
    }
}
