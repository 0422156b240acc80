using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places.Nominatim;

namespace Missions.Web.Data.Geocoding;

/// <summary>Keeps the geocoder's answers in the database, with their date and whose data they are.</summary>
public sealed class DatabaseGeocodingCache(IDbContextFactory<MissionsDbContext> contexts, Write write) : IGeocodingCache
{
    public async Task<KeptAnswer?> FindAsync(GeocodingQuestion question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        await using var db = await contexts.CreateDbContextAsync(cancellation);
        return await db.GeocodedNames.AsNoTracking().SingleOrDefaultAsync(name => name.Question == question.Key, cancellation) is { } kept
            ? new(kept.Places, kept.AnsweredAt, kept.ExpiresAt, kept.Attribution)
            : null;
    }

    public Task KeepAsync(GeocodingQuestion question, KeptAnswer answer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(answer);
        return write.InTransaction(
            async db =>
            {
                await db.GeocodedNames.Where(name => name.Question == question.Key || name.ExpiresAt <= answer.AnsweredAt).ExecuteDeleteAsync(cancellation);
                db.GeocodedNames.Add(new()
                {
                    Question = question.Key,
                    Places = answer.Places,
                    AnsweredAt = answer.AnsweredAt,
                    ExpiresAt = answer.ExpiresAt,
                    Attribution = answer.Attribution,
                });
            },
            cancellation);
    }
}
