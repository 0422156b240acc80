using System.Text.Json;
using Missions.Geo.Units;

namespace Missions.Geo.Areas;

/// <summary>
/// Which places trains and roads join, from the table <c>Areas/Data/lands.json</c>. It decides what is proposed and never what is computed: where
/// it knows nothing, nothing is proposed. Immutable and thread-safe.
/// </summary>
public sealed class LandConnections
{
    private const string Resource = "Missions.Geo.Areas.Data.lands.json";

    private static readonly Lazy<LandConnections> EmbeddedTable = new(Read);

    private LandConnections(IReadOnlyList<Land> lands, IReadOnlyList<SeaBetween> seas) => (Lands, Seas) = (lands, seas);

    /// <summary>The table shipped with the product.</summary>
    public static LandConnections Embedded => EmbeddedTable.Value;

    /// <summary>The lands, in the order in which they are tried.</summary>
    public IReadOnlyList<Land> Lands { get; }

    /// <summary>The seas to go round.</summary>
    public IReadOnlyList<SeaBetween> Seas { get; }

    /// <summary>The land of a place, or <see langword="null"/> when the table has none.</summary>
    /// <param name="countryCode">ISO 3166-1 alpha-2 in upper case.</param>
    /// <param name="position">Where the place is.</param>
    public Land? LandOf(string countryCode, GeoPoint position) => Lands.FirstOrDefault(land => land.Includes(countryCode, position));

    /// <summary>Whether no sea that must be gone round lies between two places.</summary>
    /// <param name="from">One place.</param>
    /// <param name="to">The other.</param>
    /// <param name="distance">The geodesic between them.</param>
    public bool IsDirect(GeoPoint from, GeoPoint to, Distance distance) =>
        !Seas.Any(sea => distance.TotalKilometres < sea.Below && sea.IsCrossedBy(from, to));

    private static LandConnections Read()
    {
        using var json = typeof(LandConnections).Assembly.GetManifestResourceStream(Resource)!;
        var table = JsonSerializer.Deserialize<Table>(json, JsonSerializerOptions.Web)!;
        return new(table.Lands, table.Seas);
    }

    private sealed record Table(IReadOnlyList<Land> Lands, IReadOnlyList<SeaBetween> Seas);
}
