using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Missions.Geo.Units;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Mappings;

public sealed class MissionLegMapping : IEntityTypeConfiguration<MissionLeg>
{
    public void Configure(EntityTypeBuilder<MissionLeg> builder)
    {
        builder.ToTable("mission_legs");
        // A key of its own: legs are replaced as a whole, and a new one may take the place of an old one in the same save.
        builder.Property<Guid>("Id");
        builder.HasKey("Id");
        builder.ComplexProperty(l => l.From, PlaceColumns.Map);
        builder.ComplexProperty(l => l.To, PlaceColumns.Map);
        builder.Property(l => l.Distance).HasConversion<Metres>().HasColumnName("distance_metres");
        builder.Property(l => l.ComputedDistance).HasConversion<Metres>().HasColumnName("computed_metres");
        builder.Property(l => l.GivenReason).HasMaxLength(GivenDistance.MaximumReason);
        builder.Ignore(l => l.IsNowhere).Ignore(l => l.HasDetour);
        builder.Property(l => l.Counted).HasConversion<Metres>().HasColumnName("counted_metres");
        builder.Property(l => l.Emission).HasConversion<Kilograms>().HasColumnName("emission_kilograms");
        builder.Property(l => l.Uncertainty).HasConversion<Kilograms>().HasColumnName("uncertainty_kilograms");
    }

    private sealed class Metres() : ValueConverter<Distance, double>(distance => distance.TotalMetres, metres => Distance.FromMetres(metres));

    private sealed class Kilograms() : ValueConverter<CarbonMass, double>(mass => mass.TotalKilograms, kilograms => CarbonMass.FromKilograms(kilograms));
}
