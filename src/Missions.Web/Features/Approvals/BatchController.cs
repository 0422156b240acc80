using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Approvals;

/// <summary>Approves several simple requests at once, each in a transaction of its own; those that changed meanwhile are left and named.</summary>
[Route("approvals/approve")]
[Authorize(Policy = Policies.Decider)]
public sealed class BatchController(Inbox inbox, ApproveStep approve, CurrentPerson person, Words words, IStringLocalizer<Shared> text) : Controller
{
    public const int Most = 100;

    [HttpPost("")]
    public async Task<IActionResult> Approve([FromForm] Guid[] picked, CancellationToken cancellation)
    {
        var chosen = picked.Take(Most).ToHashSet();
        var rows = (await inbox.ReadAsync(cancellation)).Rows.Where(row => row.IsSimple && chosen.Contains(row.Step.Id)).ToList();
        var (approved, left) = (new List<StepKind>(), new List<string>());
        foreach (var row in rows)
        {
            try
            {
                await approve.RunAsync(new() { MissionId = row.Mission.Id, Fence = new StepFence(row.Step.Id, row.Step.Round), PersonId = person.Id }, cancellation);
                approved.Add(row.Step.Kind);
            }
            catch (MissionRuleException)
            {
                left.Add(row.Mission.Reference!);
            }
        }

        if (approved.Count > 0) TempData["Done"] = words.Approved(approved);
        if (left.Count > 0) TempData["Warning"] = text["Laissées, car elles ont changé entre-temps : {0}.", string.Join(", ", left)].Value;
        else if (approved.Count < chosen.Count) TempData["Warning"] = text["Les autres demandes cochées ne vous attendent plus."].Value;
        return Redirect(Links.Approvals);
    }
}
