using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Infrastructure;

namespace Missions.Web.Mail.Notices;

/// <summary>Writes one mail and hands it to whatever carries mails. Killed before the record, it hands over the same message again.</summary>
public sealed class SendMail(IServiceScopeFactory scopes, IMailTransport transport) : IJobHandler
{
    public const string AfterSend = "mailed";

    /// <summary>After how long a server that was down is tried again, by another mail each time: none can stand in the way of the others.</summary>
    public static readonly TimeSpan ServerPause = TimeSpan.FromSeconds(30);

    /// <summary>How long one mail waits at most for its next try.</summary>
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    public string Kind => NoticeJobs.Mail;

    public JobLane Lane => JobLane.Mail;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<Correspondence>().WriteAsync(job, cancellation) is { } mail)
        {
            Settle(await transport.SendAsync(mail, cancellation));
            KillPoint.Reach(AfterSend);
        }

        return (_, _) => Task.CompletedTask;
    }

    /// <summary>The kind of trouble and the words of the server, as the job keeps them.</summary>
    private static string Told(MailTrouble trouble, string words) => $"{trouble}: {words}";

    private static void Settle(Delivery delivery)
    {
        if (delivery is Delivery.Refused refused) throw new GiveUpException(Told(refused.Trouble, refused.Reason));
        if (delivery is not Delivery.Later later) return;
        throw later.Everyone
            ? new PutOffException(Told(later.Trouble, later.Reason), ServerPause + TimeSpan.FromSeconds(1)) { AtMost = LongestPause, Everyone = ServerPause }
            : new PutOffException(Told(later.Trouble, later.Reason)) { AtMost = LongestPause };
    }
}
