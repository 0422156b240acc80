using Missions.Web.Data.Conventions;

namespace Missions.Web.Infrastructure;

/// <summary>The system's clock in whole microseconds, as the databases keep instants: no value changes by being stored.</summary>
public sealed class MicrosecondClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => Instants.Truncate(System.GetUtcNow());
}
