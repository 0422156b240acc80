using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class LeadTimeMapping : IEntityTypeConfiguration<LeadTime>
{
    public void Configure(EntityTypeBuilder<LeadTime> builder)
    {
        builder.ToTable("lead_times");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.HasOne<Institution>().WithMany().HasForeignKey(e => e.EmployerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.EmployerId, e.AppliesTo, e.From }).IsUnique();
    }
}
