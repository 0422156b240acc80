using Missions.Web.Data;

namespace Missions.Web.Infrastructure.Hosting;

public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/health/live", () => "live").AllowAnonymous().ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(DatabaseTarget database, ILogger<DatabaseTarget> log, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await database.OpenAsync(cancellation);
            await connection.ReadAsync("SELECT name FROM counters LIMIT 1", cancellation);
            return Results.Text("ready");
        }
        catch (System.Data.Common.DbException e)
        {
            log.LogError(e, "The database does not answer");
            return Results.Text("the database does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
