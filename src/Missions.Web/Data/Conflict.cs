using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Missions.Web.Data;

/// <summary>Tells a failure caused by somebody else's simultaneous write, worth one more attempt, from any other.</summary>
public static class Conflict
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    public static bool IsBehind(Exception exception) => exception is DbUpdateConcurrencyException || (exception.InnerException ?? exception) switch
    {
        PostgresException e => e.SqlState is PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        SqliteException e => e.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        _ => false,
    };
}
