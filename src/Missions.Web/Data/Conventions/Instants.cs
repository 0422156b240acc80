using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Missions.Web.Data.Conventions;

/// <summary>Instants are UTC and whole microseconds in both databases: what is read back equals what was written.</summary>
public static class Instants
{
    public static void StoreInstants(this ModelConfigurationBuilder configuration, bool asInteger)
    {
        var converter = asInteger ? typeof(AsUnixMicroseconds) : typeof(AsTimestamp);
        configuration.Properties<DateTimeOffset>().HaveConversion(converter);
    }

    /// <summary>An instant as a parameter of raw SQL, which has no property to take its conversion from.</summary>
    public static object AsParameter(this DatabaseFacade database, DateTimeOffset instant)
        => database.IsSqlite() ? ToUnixMicroseconds(Truncate(instant)) : Truncate(instant);

    public static DateTimeOffset Truncate(DateTimeOffset instant)
        => new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);

    private static long ToUnixMicroseconds(DateTimeOffset instant)
        => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    private static DateTimeOffset FromUnixMicroseconds(long stored)
        => DateTimeOffset.UnixEpoch.AddTicks(stored * TimeSpan.TicksPerMicrosecond);

    private sealed class AsUnixMicroseconds() : ValueConverter<DateTimeOffset, long>(
        instant => ToUnixMicroseconds(Truncate(instant)), stored => FromUnixMicroseconds(stored));

    private sealed class AsTimestamp() : ValueConverter<DateTimeOffset, DateTimeOffset>(
        instant => Truncate(instant), stored => stored);
}
