using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Missions.Benchmarks.Databases;
using Missions.Web.Features.Approvals;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Benchmarks;

/// <summary>
/// The inbox of a manager on PostgreSQL with 5,000 open requests among 1,000,000 missions: its 99th percentile over that with 10,000 missions, 5,000 of them
/// open as well. Both databases are asked in turn.
/// </summary>
internal static class InboxBenchmark
{
    private const int Open = 5_000;
    private const int Few = 10_000;
    private const int Many = 1_000_000;
    private const int Travellers = 2_000;
    private const int DaysOfHistory = 7_300;
    private const int WarmUps = 100;
    private const int Reads = 500;
    private const double MostMilliseconds = 20;
    private const double Goal = 1.5;

    internal static double Run() => RunAsync().GetAwaiter().GetResult();

    private static async Task<double> RunAsync()
    {
        await using var few = await BenchLaboratory.StartAsync();
        await using var many = await BenchLaboratory.StartAsync();
        var watch = Stopwatch.StartNew();
        var reader = await FillAsync(few, Few);
        await FillAsync(many, Many);
        Console.WriteLine($"filled in {watch.Elapsed.TotalSeconds:F0} s");

        var (small, large) = (new List<double>(), new List<double>());
        var rows = 0;
        for (var read = 0; read < WarmUps + Reads; read++)
        {
            var (one, other) = (await TimeAsync(few, reader), await TimeAsync(many, reader));
            rows = other.Rows;
            if (one.Rows != rows)
                throw new InvalidOperationException($"{one.Rows} requests wait among {Few} missions and {rows} among {Many}: the same ones were to wait.");
            if (read >= WarmUps)
                (small, large) = ([.. small, one.Milliseconds], [.. large, other.Milliseconds]);
        }

        return Say(small, large, rows);
    }

    /// <summary>Copies a request that awaits its validation, and one that is closed, until there are as many missions as asked.</summary>
    /// <returns>Who is asked to validate.</returns>
    private static async Task<Guid> FillAsync(BenchLaboratory laboratory, int missions)
    {
        var open = await laboratory.ReadAsync(db => db.RouteSteps
            .Where(step => step.State == StepState.Active && step.Kind == StepKind.Validation)
            .Select(step => EF.Property<Guid>(step, "MissionId")).FirstAsync());
        var closed = await laboratory.ReadAsync(db => db.Missions.Where(mission => mission.Status == MissionStatus.Closed).Select(mission => mission.Id).FirstAsync());
        var manager = await laboratory.ReadAsync(db => db.RoleGrants.Where(grant => grant.Role == Role.Manager && grant.RevokedAt == null).Select(grant => grant.PersonId).FirstAsync());
        await using var connection = await laboratory.OpenAsync();
        await new MissionCopies(connection, open).AddPeopleAsync(Travellers);
        var columns = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["missions.traveller_id"] = MissionCopies.Traveller(Travellers),
            ["missions.content_departs_on"] = $"row.content_departs_on - CASE WHEN row.status = 'Closed' THEN (copy.n % {DaysOfHistory})::int ELSE 0 END",
            ["route_steps.due_at"] = "row.due_at + copy.n * interval '7 minutes'",
        };
        await new MissionCopies(connection, open).AddAsync(Open, ["mission_legs", "route_steps"], columns);
        await new MissionCopies(connection, closed).AddAsync(missions - Open, ["mission_legs", "route_steps"], columns, firstNumber: Open);
        await new MissionCopies(connection, open).RunAsync("VACUUM ANALYZE");
        return manager;
    }

    private static async Task<(double Milliseconds, int Rows)> TimeAsync(BenchLaboratory laboratory, Guid reader)
    {
        var start = Stopwatch.GetTimestamp();
        var rows = await laboratory.AsAsync<Inbox, int>(reader, async inbox => (await inbox.ReadAsync(CancellationToken.None)).Rows.Count);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, rows);
    }

    private static double Say(List<double> few, List<double> many, int rows)
    {
        var (small, large) = (Percentile(few, 0.99), Percentile(many, 0.99));
        Console.WriteLine($"{Reads} reads of each in turn, {rows} requests shown of {Open:N0} open");
        Console.WriteLine($"ours  p50 {Percentile(many, 0.5),6:F2} ms, p99 {large,6:F2} ms  ({Many:N0} missions)");
        Console.WriteLine($"floor p50 {Percentile(few, 0.5),6:F2} ms, p99 {small,6:F2} ms  ({Few:N0} missions)");
        var ratio = large / small;
        Console.WriteLine($"goals: ratio <= {Goal}: {(ratio <= Goal ? "met" : "MISSED")}; p99 <= {MostMilliseconds} ms: {(large <= MostMilliseconds ? "met" : "MISSED")}");
        return ratio;
    }

    private static double Percentile(List<double> values, double share) => values.Order().ElementAt((int)(share * (values.Count - 1)));
}
