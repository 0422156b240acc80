using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Missions.Geo.Places;
using Missions.Geo.Units;

namespace Missions.Web.Data.Mappings;

/// <summary>A place is kept where it is used, in six columns: what a mission says of it does not change with the gazetteer.</summary>
public static class PlaceColumns
{
    public static void Map(ComplexPropertyBuilder<Place> place)
    {
        place.Property(p => p.Name).HasMaxLength(200);
        place.Property(p => p.CountryCode).HasMaxLength(2);
        place.Property(p => p.Position).HasConversion<PositionText>().HasMaxLength(60);
        place.Property(p => p.Source).HasMaxLength(40);
        place.Property(p => p.SourceId).HasMaxLength(80);
    }

    internal sealed class PositionText() : ValueConverter<GeoPoint, string>(point => point.ToString(), text => GeoPoint.Parse(text));
}
