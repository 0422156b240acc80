using Missions.Geo.Distances;
using Missions.Geo.Places.Indexing;
using Missions.Geo.Units;

namespace Missions.Geo.Places.FreeText;

/// <summary>Where matches are: a town, its station and its airport of the same name are one.</summary>
/// <param name="Best">The match that stands for it.</param>
internal readonly record struct Spot(Match Best)
{
    internal const double WithinKilometres = 10;

    /// <summary>Two places of one cell that are no farther apart need no choice.</summary>
    internal const double SameAreaKilometres = 15;

    /// <summary>The spots of matches, the one that counts most first.</summary>
    internal static List<Spot> Of(IEnumerable<Match> matches)
    {
        var spots = new List<Spot>();
        foreach (var match in matches.OrderByDescending(match => match.Weight).ThenBy(match => match.Row.Id))
            if (!spots.Exists(spot => AreNear(spot.Best.Row, match.Row, WithinKilometres)))
                spots.Add(new(match));
        return spots;
    }

    internal static bool AreNear(IndexRow one, IndexRow other, double kilometres) =>
        Math.Abs(one.Latitude - other.Latitude) < kilometres / 100
        && Geodesic.Between(PointOf(one), PointOf(other)).TotalKilometres <= kilometres;

    private static GeoPoint PointOf(IndexRow row) => new(row.Latitude, row.Longitude);
}
