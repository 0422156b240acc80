using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Mappings;

public sealed class MissionEventMapping : IEntityTypeConfiguration<MissionEvent>
{
    public void Configure(EntityTypeBuilder<MissionEvent> builder)
    {
        builder.ToTable("mission_events");
        builder.HasKey(e => new { e.MissionId, e.Sequence });
        builder.Property(e => e.Hash).HasMaxLength(64).IsFixedLength();
        builder.Property(e => e.PreviousHash).HasMaxLength(64).IsFixedLength();
        builder.Ignore(e => e.IsIntact);
    }
}
