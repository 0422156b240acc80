using System.Globalization;
using Missions.Geo.Units;

namespace Missions.Geo.Places.Indexing;

/// <summary>Reads the cells of a data file, whatever the culture.</summary>
internal static class Cell
{
    /// <summary>A whole number; 0 when empty.</summary>
    internal static int Number(string cell) => cell.Length == 0 ? 0 : int.Parse(cell, CultureInfo.InvariantCulture);

    internal static GeoPoint Point(string latitude, string longitude) =>
        new(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture));
}
