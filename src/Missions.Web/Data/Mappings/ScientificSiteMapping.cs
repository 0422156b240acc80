using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Places;
using Missions.Web.Data.Places;

namespace Missions.Web.Data.Mappings;

public sealed class ScientificSiteMapping : IEntityTypeConfiguration<ScientificSite>
{
    public void Configure(EntityTypeBuilder<ScientificSite> builder)
    {
        builder.ToTable("scientific_sites");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Code).HasMaxLength(80);
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.Property(e => e.CountryCode).HasMaxLength(2);
        builder.Property(e => e.Position).HasConversion<PlaceColumns.PositionText>().HasMaxLength(60);
        builder.Property(e => e.Aliases).HasMaxLength(ScientificSite.MostAliasLetters);
        builder.HasIndex(e => e.Code).IsUnique();
        builder.HasData(Site.Shipped.Select(ScientificSite.Of));
    }
}
