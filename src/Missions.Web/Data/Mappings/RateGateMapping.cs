using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Web.Data.Geocoding;

namespace Missions.Web.Data.Mappings;

public sealed class RateGateMapping : IEntityTypeConfiguration<RateGate>
{
    public void Configure(EntityTypeBuilder<RateGate> builder)
    {
        builder.ToTable("rate_gates");
        builder.HasKey(g => g.Name);
        builder.Property(g => g.Name).HasMaxLength(60);
    }
}
