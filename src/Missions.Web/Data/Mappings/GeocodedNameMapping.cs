using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Places.Nominatim;
using Missions.Web.Data.Geocoding;

namespace Missions.Web.Data.Mappings;

public sealed class GeocodedNameMapping : IEntityTypeConfiguration<GeocodedName>
{
    public void Configure(EntityTypeBuilder<GeocodedName> builder)
    {
        builder.HasKey(n => n.Question);
        builder.Property(n => n.Question).HasMaxLength(GeocodingQuestion.MaximumLength + 3);
        builder.Property(n => n.Places).HasConversion<JsonText<IReadOnlyList<GeocodedPlace>>, SameJsonText<IReadOnlyList<GeocodedPlace>>>();
        builder.Property(n => n.Attribution).HasMaxLength(200);
        builder.HasIndex(n => n.ExpiresAt);
    }
}
