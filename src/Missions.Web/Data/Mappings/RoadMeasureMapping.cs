using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Units;
using Missions.Web.Data.Roads;

namespace Missions.Web.Data.Mappings;

public sealed class RoadMeasureMapping : IEntityTypeConfiguration<RoadMeasure>
{
    public void Configure(EntityTypeBuilder<RoadMeasure> builder)
    {
        builder.HasKey(measure => measure.Trip);
        builder.Property(measure => measure.Trip).HasMaxLength(60);
        builder.Property(measure => measure.Distance).HasConversion(distance => distance!.Value.TotalMetres, metres => Distance.FromMetres(metres)).HasColumnName("distance_metres");
        builder.HasIndex(measure => measure.ExpiresAt);
    }
}
