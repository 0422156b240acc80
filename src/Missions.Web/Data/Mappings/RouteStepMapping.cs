using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class RouteStepMapping : IEntityTypeConfiguration<RouteStep>
{
    public void Configure(EntityTypeBuilder<RouteStep> builder)
    {
        builder.ToTable("route_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Ignore(s => s.RecordsOutside);
        builder.Property(s => s.Terms).HasConversion<JsonText<StepTerms>, SameJsonText<StepTerms>>();
        builder.Property(s => s.Condition).HasConversion<JsonText<Condition>, SameJsonText<Condition>>();
        builder.HasIndex("MissionId", nameof(RouteStep.Round), nameof(RouteStep.Position)).IsUnique();

        // What awaits someone is a sliver of all the steps ever taken; the inbox reads only that.
        builder.HasIndex(s => new { s.Role, s.PersonId }).HasFilter("state = 'Active'").HasDatabaseName("ix_route_steps_awaited");
        builder.HasIndex(nameof(RouteStep.DueAt), "MissionId").HasFilter("state = 'Active'").HasDatabaseName("ix_route_steps_due");
    }
}
