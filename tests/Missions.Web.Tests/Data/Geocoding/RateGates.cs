using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.Conventions;

namespace Missions.Web.Tests.Data.Geocoding;

internal static class RateGates
{
    public static Task<int> SetAsync(MissionsDbContext db, DateTimeOffset nextAt) =>
        db.Database.ExecuteSqlRawAsync("INSERT INTO rate_gates (name, next_at) VALUES ('nominatim', {0})", db.Database.AsParameter(nextAt));
}
