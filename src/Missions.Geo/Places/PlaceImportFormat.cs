namespace Missions.Geo.Places;

/// <summary>The files of places that a laboratory may add.</summary>
public enum PlaceImportFormat
{
    /// <summary>A dump of GeoNames: 19 columns parted by tabs, UTF-8, no header.</summary>
    GeoNames,

    /// <summary>The « base officielle des codes postaux » of La Poste: columns parted by semicolons under a header, UTF-8 or Windows-1252.</summary>
    LaPoste,
}
