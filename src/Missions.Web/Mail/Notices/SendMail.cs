using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure;

namespace Missions.Web.Mail.Notices;

/// <summary>Writes one mail and hands it to whatever carries mails. Killed before the record, it hands over the same message again.</summary>
public sealed class SendMail(IServiceScopeFactory scopes, IMailTransport transport) : IJobHandler
{
    public const string AfterSend = "mailed";

    public string Kind => NoticeJobs.Mail;

    public JobLane Lane => JobLane.Slow;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Correspondence>().WriteAsync(job, cancellation) is { } mail)
        {
            await transport.SendAsync(mail, cancellation);
            KillPoint.Reach(AfterSend);
        }

        return (_, _) => Task.CompletedTask;
    }
}
