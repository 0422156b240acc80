using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Missions.Benchmarks.Databases;
using Missions.Web.Data;
using Missions.Web.Features.Approvals;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;
using Npgsql;

namespace Missions.Benchmarks;

/// <summary>
/// Decisions a second on PostgreSQL with eight writers: approving through the use case of the application, each on a mission of its own, over bare
/// transactions of Npgsql that write the same rows. What is compared runs in turn.
/// </summary>
internal static class DecisionsBenchmark
{
    private const int Writers = 8;
    private const int DecisionsOfARound = 600;
    private const int WarmUps = 4;
    private const int Rounds = 5;
    private const int Recordings = 20;
    private const double Goal = 0.3;

    internal static double Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<double> RunAsync()
    {
        var writes = new RecordedWrites();
        await using var laboratory = await BenchLaboratory.StartAsync(writes);
        await using var connection = await laboratory.OpenAsync();
        var (mission, fence, person) = await SampleAsync(laboratory);
        var copies = new MissionCopies(connection, mission.Id);
        var waiting = new Queue<Guid>(await copies.AddAsync(
            ((WarmUps + Rounds) * DecisionsOfARound * 3) + Recordings, ["mission_legs", "route_steps", "mission_events", "jobs"]));
        await copies.RunAsync("ANALYZE");

        Task Approve(Guid id) => laboratory.Get<ApproveStep>().RunAsync(
            new() { MissionId = id, Fence = new(MissionCopies.StepOf(id, fence.StepId), fence.Round), PersonId = person, Comment = "Conforme." });
        var bare = await RecordAsync(writes, mission, waiting, Approve);
        var prepared = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => laboratory.OpenAsync(preparedStatements: 50)));

        var (ours, floor, atOnce) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < WarmUps + Rounds; round++)
        {
            // As the server does by itself within minutes: plans made for tables that were nearly empty would read them whole ever after.
            if (round == WarmUps)
                await copies.RunAsync("ANALYZE");
            var mine = await RateAsync(Take(waiting), (_, id) => Approve(id));
            var theirs = await RateAsync(Take(waiting), (writer, id) => bare.RunAsync(prepared[writer], id, atOnce: false));
            var batched = await RateAsync(Take(waiting), (writer, id) => bare.RunAsync(prepared[writer], id, atOnce: true));
            if (round >= WarmUps)
                (ours, floor, atOnce) = ([.. ours, mine], [.. floor, theirs], [.. atOnce, batched]);
        }

        foreach (var each in prepared)
            await each.DisposeAsync();
        var decided = await laboratory.ReadAsync(db => db.Decisions.CountAsync(decision => decision.Comment == "Conforme."));
        var expected = (3 * (WarmUps + Rounds) * DecisionsOfARound) + Recordings;
        if (decided != expected)
            throw new InvalidOperationException($"{decided} decisions are kept of {expected}: the figures would mean nothing.");
        return Say(ours, floor, atOnce, bare.Statements);
    }

    /// <summary>What the application writes for a decision. The order of its statements hangs on identifiers: of many decisions, two have the same.</summary>
    private static async Task<BareDecision> RecordAsync(RecordedWrites writes, Mission mission, Queue<Guid> waiting, Func<Guid, Task> approve)
    {
        var recorded = new List<(Guid Mission, IReadOnlyList<WrittenStatement> Statements)>();
        while (recorded.Count < Recordings)
        {
            var id = waiting.Dequeue();
            recorded.Add((id, await writes.OfAsync(() => approve(id))));
        }

        var alike = recorded.GroupBy(one => string.Join('\n', one.Statements.Select(statement => statement.Sql)), StringComparer.Ordinal).MaxBy(group => group.Count())!.Take(2).ToList();
        return new(alike[0].Mission, [.. mission.Steps.Select(step => step.Id)], alike[0].Statements, alike[1].Statements);
    }

    /// <summary>A request of the demonstration whose payer is known, and who may approve its step.</summary>
    private static async Task<(Mission Mission, StepFence Fence, Guid Person)> SampleAsync(BenchLaboratory laboratory)
    {
        var authority = await laboratory.ReadAsync(db => db.AuthorityAsync(laboratory.Get<Workflow.Calendars.LabCalendar>(), TimeProvider.System.GetUtcNow(), CancellationToken.None));
        var open = await laboratory.ReadAsync(db => db.Missions.AsNoTracking().Include(mission => mission.Steps)
            .Where(mission => mission.Status == MissionStatus.Submitted).OrderBy(mission => mission.Id).ToListAsync());
        foreach (var mission in open)
            foreach (var step in mission.Steps.Where(step => step.State == StepState.Active && step.Kind == StepKind.Validation))
                if (authority.Candidates(step, mission.Scope) is [{ Actor.PersonId: var person }, ..])
                {
                    var fence = new StepFence(step.Id, mission.Round);
                    await laboratory.Get<AssignFunding>().RunAsync(new() { MissionId = mission.Id, Fence = fence, PersonId = person, PayerId = mission.EmployerId!.Value, Credits = "EOTP" });
                    return (mission, fence, person);
                }

        throw new InvalidOperationException("No request of the demonstration awaits its validation.");
    }

    private static Guid[] Take(Queue<Guid> waiting) => [.. Enumerable.Range(0, DecisionsOfARound).Select(_ => waiting.Dequeue())];

    private static async Task<double> RateAsync(Guid[] missions, Func<int, Guid, Task> decide)
    {
        var next = -1;
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            while (Interlocked.Increment(ref next) is var at && at < missions.Length)
                await decide(writer, missions[at]);
        })));
        return missions.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Say(List<double> ours, List<double> floor, List<double> atOnce, int statements)
    {
        var (mine, theirs) = (Median(ours), Median(floor));
        Console.WriteLine($"medians of {Rounds} rounds of {DecisionsOfARound} decisions, {Writers} writers; a decision writes by {statements} statements");
        Console.WriteLine($"ours  {mine,7:N0} decisions/s");
        Console.WriteLine($"floor {theirs,7:N0} decisions/s  (the same statements, prepared, one after the other in a bare transaction)");
        Console.WriteLine($"      {Median(atOnce),7:N0} decisions/s were all of them sent at once: {mine / Median(atOnce):F4}");
        var ratio = mine / theirs;
        Console.WriteLine($"goal: ratio >= {Goal}: {(ratio >= Goal ? "met" : "MISSED")}");
        return ratio;
    }

    private static double Median(List<double> rates) => rates.Order().ElementAt(rates.Count / 2);
}
