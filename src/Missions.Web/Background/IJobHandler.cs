using Missions.Web.Data;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Background;

/// <summary>
/// Does the jobs of one kind. It may be called again for a job that it already did, when the process died in between:
/// the second call must find out or do no harm.
/// </summary>
public interface IJobHandler
{
    string Kind { get; }

    /// <summary>Beside which other jobs it runs.</summary>
    JobLane Lane => JobLane.Prompt;

    /// <summary>
    /// Acts on the outside world, in no transaction, and says what to record. Cancelled when the lease ends. Throwing puts
    /// the job back for later; a <see cref="PutOffException"/> does so however often.
    /// </summary>
    Task<JobRecord> RunAsync(Job job, CancellationToken cancellation);
}

/// <summary>
/// What to change in the database now that a job is done, in the transaction that marks it so; skipped if the job
/// was cancelled or taken over meanwhile. Runs again on a conflict, so it reads what it needs itself.
/// </summary>
public delegate Task JobRecord(MissionsDbContext db, CancellationToken cancellation);

/// <summary>
/// Does the jobs of one kind whose whole effect is in the database, such as a reminder falling due: in the transaction
/// that claims and ends the job, so exactly once.
/// </summary>
public interface IDatabaseJobHandler
{
    string Kind { get; }

    Task RunAsync(MissionsDbContext db, Job job, CancellationToken cancellation);
}
