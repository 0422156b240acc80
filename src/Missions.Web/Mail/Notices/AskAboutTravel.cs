using Microsoft.EntityFrameworkCore;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Workflow.Missions;

namespace Missions.Web.Mail.Notices;

/// <summary>The day after the return, asks the traveller whether all went as planned; who entered the request, when the traveller has no account.</summary>
public sealed class AskAboutTravel(TimeProvider clock) : IDatabaseJobHandler
{
    public string Kind => AwaitedWork.AskAboutTravel;

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(job);
        var mission = await db.GetMissionAsync(job.MissionId!.Value, cancellation);
        Guid[] owners = [mission.TravellerId, mission.EnteredById];
        var reachable = await db.People
            .Where(person => owners.Contains(person.Id) && person.Active && person.Email != "" && db.Users.Any(account => account.Id == person.Id))
            .Select(person => person.Id).ToListAsync(cancellation);
        var asked = owners.Where(reachable.Contains).Take(1);
        db.Jobs.AddRange(asked.Select(person => new MailPayload(person, NoticeTopic.TravelAsked) { Occasion = job.Key.Replace(':', '-') }.ToJob(mission.Id, clock.GetUtcNow())));
    }
}
