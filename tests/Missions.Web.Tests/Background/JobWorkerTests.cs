using Microsoft.EntityFrameworkCore;
using Missions.Testing.Databases;
using Missions.Web.Background;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Data;

namespace Missions.Web.Tests.Background;

public sealed class JobWorkerTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Instant = Data.Store.Now;
    private readonly Letters _letters = new();
    private readonly Reminders _reminders = new();
    private Store? _store;

    private Store Store => _store ?? throw new InvalidOperationException("Open it first.");

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task RunOne_DueJob_ActsThenRecordsAndEnds(DatabaseKind kind)
    {
        await OpenAsync(kind, Letter("a"));

        Assert.True(await RunAsync());
        Assert.False(await RunAsync());

        Assert.Equal(["a"], _letters.Sent);
        Assert.Equal(1, await Store.ReadAsync(db => db.NumberAsync("letters-sent")));
        Assert.Equal((JobState.Done, Instant), await JobAsync(job => (job.State, job.EndedAt!.Value)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task RunOne_JobOfTomorrow_WaitsForTomorrow(DatabaseKind kind)
    {
        await OpenAsync(kind, Letter("a", Instant.AddDays(1)));
        Assert.False(await RunAsync());

        Store.Clock.Advance(TimeSpan.FromDays(1));

        Assert.True(await RunAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task RunOne_ManyAtOnce_DoEachJobOnce(DatabaseKind kind)
    {
        await OpenAsync(kind, [.. Enumerable.Range(0, 30).Select(n => Reminder($"{n}"))]);

        var ran = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(RunAsync)));

        Assert.Equal(30, ran.Count(found => found));
        Assert.Equal(30, await Store.ReadAsync(db => db.NumberAsync("reminders")));
    }

    [Fact]
    public async Task RunOne_ProcessDiedWhileActing_IsDoneAgainOnceTheLeaseIsOver()
    {
        await OpenAsync(DatabaseKind.Sqlite, Letter("a"));
        await Store.Write.InTransaction(db => db.ClaimJobAsync("the dead", Instant, Instant.AddMinutes(1), ClaimedKinds.Any, default));
        Assert.False(await RunAsync());

        Store.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.True(await RunAsync());
        Assert.Equal(["a"], _letters.Sent);
    }

    [Fact]
    public async Task RunOne_LeaseTakenOverWhileActing_LeavesTheRecordToTheOther()
    {
        await OpenAsync(DatabaseKind.Sqlite, Letter("a"));
        _letters.Meanwhile = async _ =>
        {
            Store.Clock.Advance(TimeSpan.FromMinutes(2));
            _letters.Meanwhile = _ => Task.CompletedTask;
            await RunAsync();
        };

        await RunAsync();

        Assert.Equal(["a", "a"], _letters.Sent);
        Assert.Equal(1, await Store.ReadAsync(db => db.NumberAsync("letters-sent")));
    }

    [Fact]
    public async Task RunOne_CancelledWhileActing_RecordsNothing()
    {
        var mission = Guid.NewGuid();
        await OpenAsync(DatabaseKind.Sqlite, Job.Of("letter", "a", mission, Instant, payload: "a"));
        _letters.Meanwhile = _ => Store.Write.InTransaction(async db => (await db.Jobs.SingleAsync(job => job.MissionId == mission)).Cancel(Instant));

        await RunAsync();

        Assert.Equal(0, await Store.ReadAsync(db => db.NumberAsync("letters-sent")));
        Assert.Equal(JobState.Cancelled, await JobAsync(job => job.State));
    }

    [Fact]
    public async Task RunOne_FailsEachTime_BacksOffThenWaitsForAnAdministrator()
    {
        await OpenAsync(DatabaseKind.Sqlite, Letter("a"));
        _letters.Meanwhile = _ => throw new NotSupportedException("No stamp.");

        await RunAsync();
        Assert.Equal((JobState.Pending, Instant.AddSeconds(10)), await JobAsync(job => (job.State, job.DueAt)));
        await RunAsync();
        Assert.Single(_letters.Sent);

        for (var attempt = 2; attempt <= new JobOptions().MaxAttempts; attempt++)
        {
            Store.Clock.Advance(TimeSpan.FromHours(1));
            await RunAsync();
        }

        Assert.Equal((JobState.Failed, 8, "NotSupportedException: No stamp."), await JobAsync(job => (job.State, job.Attempts, job.LastError!)));
        Store.Clock.Advance(TimeSpan.FromDays(1));
        Assert.False(await RunAsync());
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task RunOne_DatabaseJobFails_UndoesWhatItWroteAndBacksOff(DatabaseKind kind)
    {
        await OpenAsync(kind, Reminder("a"));
        _reminders.Fails = true;

        Assert.True(await RunAsync());

        Assert.Equal(0, await Store.ReadAsync(db => db.NumberAsync("reminders")));
        Assert.Equal((JobState.Pending, 1, Instant.AddSeconds(10)), await JobAsync(job => (job.State, job.Attempts, job.DueAt)));
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, true)]
    [InlineData(DatabaseKind.Sqlite, false)]
    [InlineData(DatabaseKind.Postgres, true)]
    [InlineData(DatabaseKind.Postgres, false)]
    public async Task Add_SameKeyTwice_IsRefusedByTheDatabase(DatabaseKind kind, bool ofAMission)
    {
        Guid? mission = ofAMission ? Guid.NewGuid() : null;
        await OpenAsync(kind, Job.Of("letter", "a", mission, Instant));

        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(Job.Of("letter", "a", mission, Instant)));
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null)
            await _store.DisposeAsync();
    }

    private static Job Letter(string text, DateTimeOffset? due = null) => Job.Of("letter", text, missionId: null, Instant, due, text);

    private static Job Reminder(string key) => Job.Of("reminder", key, missionId: null, Instant);

    private async Task OpenAsync(DatabaseKind kind, params Job[] jobs)
    {
        _store = await Data.Store.OpenAsync(kind, _letters, _reminders);
        await AddAsync(jobs);
    }

    private Task AddAsync(params Job[] jobs) => Store.Write.InTransaction(db =>
    {
        db.Jobs.AddRange(jobs);
        return Task.CompletedTask;
    });

    private Task<bool> RunAsync() => Store.Worker.RunOneAsync(JobLane.Prompt, default);

    private Task<T> JobAsync<T>(Func<Job, T> of) => Store.ReadAsync(async db => of(await db.Jobs.SingleAsync()));
}
