using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Missions.Web.Data;

/// <summary>
/// Reads a row and locks it in one question, which EF has no word for: on PostgreSQL a query with this tag holds what it found until its
/// transaction ends. On SQLite, where one transaction writes at a time, the tag is a comment.
/// </summary>
public sealed class RowLock : DbCommandInterceptor
{
    /// <summary>For <c>TagWith</c>, as the last operator of a query of one table.</summary>
    public const string Tag = "row lock";

    private const string Comment = $"-- {Tag}";

    public static RowLock OnPostgres { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.CommandText.StartsWith(Comment, StringComparison.Ordinal)) command.CommandText += " FOR UPDATE";
        return ValueTask.FromResult(result);
    }
}
