using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;

namespace Missions.Web.Infrastructure.Hosting;

public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => "live").AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(MissionsDbContext db, ILogger<MissionsDbContext> log, CancellationToken cancellation)
    {
        try
        {
            await db.Counters.AnyAsync(cancellation);
            return Results.Text("ready");
        }
        catch (System.Data.Common.DbException e)
        {
            log.LogError(e, "The database does not answer");
            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
