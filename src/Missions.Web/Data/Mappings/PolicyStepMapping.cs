using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class PolicyStepMapping : IEntityTypeConfiguration<PolicyStep>
{
    public void Configure(EntityTypeBuilder<PolicyStep> builder)
    {
        builder.ToTable("policy_steps");
        builder.Property<Guid>("PolicyId");
        builder.HasKey("PolicyId", nameof(PolicyStep.Position));
        builder.Property(s => s.Position).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Property(s => s.Terms).HasConversion<JsonText<StepTerms>, SameJsonText<StepTerms>>();
        builder.Property(s => s.Condition).HasConversion<JsonText<Condition>, SameJsonText<Condition>>();
    }
}
