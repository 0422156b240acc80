using System.Text.Json;

namespace Missions.Web.Data.Jobs;

/// <summary>
/// Something to do once its transaction is committed, now or later: outbox and timer in one. It runs at least once, so its
/// handler is idempotent; its key makes it unique for its mission (or among the jobs of no mission).
/// </summary>
public sealed class Job
{
    private Job()
    {
    }

    public Guid Id { get; private init; }

    public string Kind { get; private init; } = "";

    public Guid? MissionId { get; private init; }

    public string Key { get; private init; } = "";

    public DateTimeOffset DueAt { get; private set; }

    public JobState State { get; private set; }

    public int Attempts { get; private set; }

    public string? LeaseOwner { get; private set; }

    public DateTimeOffset? LeaseUntil { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>JSON text, read by the handler of the kind.</summary>
    public string Payload { get; private init; } = "{}";

    public DateTimeOffset CreatedAt { get; private init; }

    public DateTimeOffset? EndedAt { get; private set; }

    public static Job Of(string kind, string key, Guid? missionId, DateTimeOffset now, DateTimeOffset? dueAt = null, object? payload = null) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = kind,
        Key = key,
        MissionId = missionId,
        CreatedAt = now,
        DueAt = dueAt ?? now,
        Payload = payload is null ? "{}" : JsonSerializer.Serialize(payload),
    };

    public T PayloadAs<T>() => JsonSerializer.Deserialize<T>(Payload)
        ?? throw new JsonException($"The payload of job {Id} is null.");

    public void Cancel(DateTimeOffset now)
    {
        if (State != JobState.Pending)
            return;
        State = JobState.Cancelled;
        EndedAt = now;
    }

    /// <summary>Awaited once more after it was cancelled, as when a name is typed, changed, and typed again.</summary>
    public void TakeUp(DateTimeOffset dueAt)
    {
        if (State != JobState.Cancelled)
            return;
        (State, Attempts, DueAt, EndedAt, LastError) = (JobState.Pending, 0, dueAt, null, null);
    }

    /// <summary>Tried at once instead of when it was put off to.</summary>
    public void Hasten(DateTimeOffset now)
    {
        if (State == JobState.Pending && DueAt > now)
            DueAt = now;
    }

    /// <summary>An administrator's « réessayer »: back in the queue with all its attempts.</summary>
    public void Retry(DateTimeOffset now)
    {
        if (State != JobState.Failed)
            return;
        (State, Attempts, DueAt, EndedAt) = (JobState.Pending, 0, now, null);
    }
}
