using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Geo.Distances;

namespace Missions.Web.Data.Roads;

/// <summary>The distances by road that the installation knows, and the way to learn more without ever waiting long.</summary>
public sealed class RoadMap(IDbContextFactory<MissionsDbContext> contexts, RoadSurvey survey, IOptions<OsrmOptions> options, TimeProvider clock)
{
    /// <summary>For a page that waits for nobody.</summary>
    public Task<RoadDistances> KnownAsync(IEnumerable<RoadTrip> trips, CancellationToken cancellation = default) => AskAsync(trips, TimeSpan.Zero, asks: false, cancellation);

    /// <summary>For the form while it is written: what is not known in time is asked all the same, and will be at the next look.</summary>
    public Task<RoadDistances> WhileTypingAsync(IEnumerable<RoadTrip> trips, CancellationToken cancellation = default) =>
        AskAsync(trips, options.Value.WaitWhileTyping, asks: true, cancellation);

    /// <summary>For a submission, which freezes what is known then.</summary>
    public Task<RoadDistances> ForSubmissionAsync(IEnumerable<RoadTrip> trips, CancellationToken cancellation = default) =>
        AskAsync(trips, options.Value.WaitAtSubmission, asks: true, cancellation);

    private async Task<RoadDistances> AskAsync(IEnumerable<RoadTrip> trips, TimeSpan patience, bool asks, CancellationToken cancellation)
    {
        var wanted = trips.Distinct().ToList();
        if (!options.Value.IsOn || wanted.Count == 0) return RoadDistances.None;
        var kept = await KeptAsync(wanted, cancellation);
        var missing = wanted.Where(trip => !kept.ContainsKey(RoadMeasure.KeyOf(trip))).ToList();
        if (asks && missing.Count > 0 && await survey.AskAsync(missing, patience, cancellation))
            kept = await KeptAsync(wanted, cancellation);
        return new(
            from trip in wanted
            let distance = kept.GetValueOrDefault(RoadMeasure.KeyOf(trip))?.Distance
            where distance is not null
            select KeyValuePair.Create(trip, distance.Value));
    }

    private async Task<Dictionary<string, RoadMeasure>> KeptAsync(IEnumerable<RoadTrip> trips, CancellationToken cancellation)
    {
        var (keys, now) = (trips.Select(RoadMeasure.KeyOf).Distinct(StringComparer.Ordinal).ToList(), clock.GetUtcNow());
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.RoadMeasures.AsNoTracking()
            .Where(measure => keys.Contains(measure.Trip) && measure.ExpiresAt > now)
            .ToDictionaryAsync(measure => measure.Trip, StringComparer.Ordinal, cancellation);
    }
}
