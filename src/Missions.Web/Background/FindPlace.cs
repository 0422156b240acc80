using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Geo.Places.Nominatim;
using Missions.Web.Data;
using Missions.Web.Data.Jobs;
using Missions.Web.Data.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Background;

/// <summary>
/// Looks up a place « à préciser » outside. One clear answer goes into the draft; of several, someone chooses on the page, which reads the
/// answer where it is kept.
/// </summary>
public sealed class FindPlace(IDbContextFactory<MissionsDbContext> contexts, Func<Geocoder> geocoder, PlaceIndex index, IdleWork idle) : IJobHandler
{
    private static readonly TimeSpan AfterRefusal = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterBuild = TimeSpan.FromSeconds(30);

    public string Kind => AwaitedWork.FindPlace;

    public JobLane Lane => JobLane.Slow;

    public async Task<JobRecord> RunAsync(Job job, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(job);
        if (await OpenPlaceAsync(job, cancellation) is not { } place) return (_, _) => Task.CompletedTask;
        if (!index.IsReady) throw new PutOffException("The index of places is being built.", AfterBuild);
        var known = new PlaceResolver(index.Gazetteer).Resolve(place.Name, Countries.Find(place.CountryCode));
        if (known is { IsCertain: true, Place: { } certain }) return Located(job, certain);
        if (Knows(known, place)) return (_, _) => Task.CompletedTask;
        if (idle.Kinds.Contains(Kind)) throw new PutOffException("The search outside was turned off.", AfterRefusal);
        var question = OpenPlaces.QuestionOf(place);
        var found = await geocoder().AskAsync(question, cancellation) switch
        {
            GeocodingAnswer.Unavailable down => throw new PutOffException(down.Reason, down.RetryAfter),
            GeocodingAnswer.Refused refused => throw new PutOffException(refused.Reason, AfterRefusal),
            GeocodingAnswer.Found { Places: var places } => ClearAnswer.Of(question, places),
            _ => null,
        };
        return found is null ? (_, _) => Task.CompletedTask : Located(job, found);
    }

    /// <summary>Whether the gazetteer has places of that very name: a person then chooses among them.</summary>
    private static bool Knows(PlaceResolution known, Place place)
    {
        var name = new GeocodingQuestion(place.Name);
        return known.Status == ResolutionStatus.Found || known.Candidates.Any(candidate => new GeocodingQuestion(candidate.Name).Key == name.Key);
    }

    private async Task<Place?> OpenPlaceAsync(Job job, CancellationToken cancellation)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        var mission = await db.Missions.AsNoTracking().SingleOrDefaultAsync(mission => mission.Id == job.MissionId, cancellation);
        return mission is null ? null : OpenPlaces.OpenIn(mission.Content).FirstOrDefault(place => OpenPlaces.KeyOf(place) == job.Key);
    }

    private static JobRecord Located(Job job, Place found) => async (db, cancellation) =>
    {
        if (await db.FindMissionAsync(job.MissionId!.Value, cancellation) is { } mission) mission.Locate(job.Key, found);
    };
}
