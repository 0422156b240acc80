using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Missions.Web.Infrastructure;

namespace Missions.Web.Data.Start;

/// <summary>Reaches the kill point <c>migration</c> once half of a migration is done: a table is made, not its indexes.</summary>
public sealed class MigrationKillPoint : DbCommandInterceptor
{
    public const string Name = "migration";

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("CREATE INDEX", StringComparison.Ordinal))
            KillPoint.Reach(Name);
        return ValueTask.FromResult(result);
    }
}
