using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Web.Data.History;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Checks that no history was changed behind the application's back; it may be running.</summary>
public sealed class VerifyHistories(IDbContextFactory<MissionsDbContext> contexts)
{
    /// <exception cref="StartupException">A history is broken, or the database cannot be read.</exception>
    public async Task<string> RunAsync(CancellationToken cancellation = default)
    {
        var check = new HistoryCheck(contexts);
        try
        {
            return await check.RunAsync(cancellation) is { } fault
                ? throw new StartupException(fault.Sentence)
                : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{check.Missions} missions, {check.Events} events: every history is what was recorded.");
        }
        catch (DbException e)
        {
            throw new StartupException($"The database of ConnectionStrings:Missions cannot be read; it must have been started once by this version of the program. {e.Message}", e);
        }
    }
}
