using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.History;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Checks that no history was changed behind the application's back; it may be running.</summary>
public sealed class VerifyHistories(IDbContextFactory<MissionsDbContext> contexts, DatabaseReading reading)
{
    /// <exception cref="StartupException">A history is broken, or the database cannot be read.</exception>
    public async Task<string> RunAsync(CancellationToken cancellation = default)
    {
        var check = new HistoryCheck(contexts);
        return await reading.OfAsync(() => check.RunAsync(cancellation)) is { } fault
            ? throw new StartupException(fault.Sentence)
            : string.Create(CultureInfo.InvariantCulture, $"{check.Missions} missions, {check.Events} events: every history is what was recorded.");
    }
}
