using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Areas;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Data.Mappings;

public sealed class RiskEntryMapping : IEntityTypeConfiguration<RiskEntry>
{
    public void Configure(EntityTypeBuilder<RiskEntry> builder)
    {
        builder.ToTable("risk_entries");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.CheckedById).OnDelete(DeleteBehavior.Restrict);
        builder.ComplexProperty(e => e.Facts, facts =>
        {
            facts.Property(f => f.CountryCode).HasMaxLength(2);
            facts.Property(f => f.ZoneName).HasMaxLength(RiskFacts.MaximumZoneName);
            facts.Property(f => f.Zone).HasConversion(zone => zone == null ? null : ZoneText.Of(zone), text => Read(text)).HasMaxLength(ZoneLength);
            facts.Property(f => f.Source).HasMaxLength(RiskFacts.MaximumSource);
        });
    }

    /// <summary>Two numbers of full precision a corner.</summary>
    private const int ZoneLength = 20 + (ZoneText.MaximumCorners * 50);

    private static Zone? Read(string? text) => ZoneText.TryRead(text, out var zone) ? zone : null;
}
