using Missions.Geo.Distances;
using Missions.Geo.Units;

namespace Missions.Geo.Areas;

/// <summary>A part of the Earth's surface: a disc or a polygon. Immutable.</summary>
public abstract record Zone
{
    private Zone()
    {
    }

    /// <summary>Whether a point lies in it; a point on its edge may be told either way.</summary>
    public abstract bool Contains(GeoPoint point);

    /// <summary>All points within a distance of a centre, along the geodesic.</summary>
    /// <param name="Centre">The centre.</param>
    /// <param name="Radius">The distance, more than 0.</param>
    public sealed record Disc(GeoPoint Centre, Distance Radius) : Zone
    {
        /// <inheritdoc/>
        public override bool Contains(GeoPoint point) => Geodesic.Between(Centre, point) <= Radius;

        /// <inheritdoc/>
        public override string ToString() => ZoneText.Of(this);
    }

    /// <summary>
    /// What lies within corners joined by lines that are straight in latitude and longitude, as on a plate carrée map; the last corner is joined
    /// to the first. It spans less than 180° of longitude and holds no pole; the antimeridian is no edge.
    /// </summary>
    /// <param name="Corners">Three corners at least, in order around it.</param>
    public sealed record Polygon(IReadOnlyList<GeoPoint> Corners) : Zone
    {
        /// <inheritdoc/>
        public override bool Contains(GeoPoint point)
        {
            var (isInside, y, x) = (false, point.Latitude, East(point));
            for (var i = 0; i < Corners.Count; i++)
            {
                var (from, to) = (Corners[i], Corners[(i + 1) % Corners.Count]);
                if ((from.Latitude > y) == (to.Latitude > y)) continue;
                var share = (y - from.Latitude) / (to.Latitude - from.Latitude);
                if (x < East(from) + (share * (East(to) - East(from)))) isInside = !isInside;
            }

            return isInside;
        }

        /// <inheritdoc/>
        public override string ToString() => ZoneText.Of(this);

        /// <inheritdoc/>
        public bool Equals(Polygon? other) => other is not null && Corners.SequenceEqual(other.Corners);

        /// <inheritdoc/>
        public override int GetHashCode() => HashCode.Combine(Corners.Count, Corners[0]);

        /// <summary>Degrees east of the first corner, in [-180, 180).</summary>
        private double East(GeoPoint point) => ((point.Longitude - Corners[0].Longitude + 540) % 360) - 180;
    }
}
