using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class DecisionMapping : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        builder.ToTable("decisions");
        // The step is the key: a second decision on it has no room.
        builder.HasKey(d => d.StepId);
        builder.Property(d => d.StepId).ValueGeneratedNever();
        builder.HasOne<RouteStep>().WithOne().HasForeignKey<Decision>(d => d.StepId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(d => d.Means).HasDefaultValue(DecisionMeans.SignedIn);
        builder.Property(d => d.Comment).HasMaxLength(2000);
        builder.Property(d => d.Risk).HasConversion(new JsonText<RiskRating?>(), new SameJsonText<RiskRating?>());
        builder.Property(d => d.Opinion).HasConversion(new JsonText<OutsideOpinion?>(), new SameJsonText<OutsideOpinion?>());
    }
}
