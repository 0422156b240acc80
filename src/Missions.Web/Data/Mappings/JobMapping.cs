using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Web.Data.Jobs;

namespace Missions.Web.Data.Mappings;

public sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.HasKey(j => j.Id);
        builder.Property(j => j.Id).ValueGeneratedNever();
        builder.Property(j => j.Kind).HasMaxLength(60);
        builder.Property(j => j.Key).HasMaxLength(120);
        builder.Property(j => j.LeaseOwner).HasMaxLength(80);

        // Two indexes, as a null mission would make any two keys distinct.
        builder.HasIndex(j => new { j.MissionId, j.Key }).IsUnique();
        builder.HasIndex(j => j.Key).IsUnique().HasFilter("mission_id IS NULL").HasDatabaseName("ix_jobs_key_without_mission");
        builder.HasIndex(j => new { j.State, j.DueAt });
    }
}
