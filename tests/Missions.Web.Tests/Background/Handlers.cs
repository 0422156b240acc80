using Microsoft.EntityFrameworkCore;
using Missions.Web.Background;
using Missions.Web.Data;
using Missions.Web.Data.Counters;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Tests.Background;

/// <summary>Acts on a world made of a list; records by counting.</summary>
internal sealed class Letters : IJobHandler
{
    public string Kind => "letter";

    public List<string> Sent { get; } = [];

    public Func<Job, Task> Meanwhile { get; set; } = _ => Task.CompletedTask;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        Sent.Add(job.PayloadAs<string>());
        await Meanwhile(job);
        return (db, stop) => db.NextNumberAsync("letters-sent", stop);
    }
}

/// <summary>Changes the database and nothing else.</summary>
internal sealed class Reminders : IDatabaseJobHandler
{
    public string Kind => "reminder";

    public bool Fails { get; set; }

    public async Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation)
    {
        await db.NextNumberAsync("reminders", cancellation);
        if (Fails)
            throw new NotSupportedException("Not today.");
    }
}

internal static class Counted
{
    public static Task<long> NumberAsync(this MissionsDbContext db, string series)
        => db.Counters.Where(c => c.Name == series).Select(c => c.Value).SingleOrDefaultAsync();
}
