using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class RoutePolicyMapping : IEntityTypeConfiguration<RoutePolicy>
{
    public void Configure(EntityTypeBuilder<RoutePolicy> builder)
    {
        builder.ToTable("route_policies");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(120);
        builder.HasOne<Institution>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Steps).WithOne().HasForeignKey("PolicyId").IsRequired();
        builder.HasIndex(p => new { p.EmployerId, p.Version }).IsUnique();
    }
}
