namespace Missions.Web.Data.Geocoding;

/// <summary>When the next request of the whole installation may leave, by the clock of the database.</summary>
public sealed class RateGate
{
    private RateGate()
    {
    }

    public string Name { get; private init; } = "";

    /// <summary>Whose turn it is until then.</summary>
    public Guid Holder { get; private init; }

    public DateTimeOffset NextAt { get; private init; }
}
