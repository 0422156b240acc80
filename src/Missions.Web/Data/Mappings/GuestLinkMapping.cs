using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class GuestLinkMapping : IEntityTypeConfiguration<GuestLink>
{
    public void Configure(EntityTypeBuilder<GuestLink> builder)
    {
        builder.Property(link => link.Id).ValueGeneratedNever();
        builder.HasOne<Mission>().WithMany().HasForeignKey(link => link.MissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(link => link.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(link => new { link.MissionId, link.CreatedAt });
        builder.HasIndex(link => link.MissionId).IsUnique().HasFilter("revoked_at IS NULL").HasDatabaseName("ix_guest_links_in_force");
    }
}
