using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class OpinionDocumentMapping : IEntityTypeConfiguration<OpinionDocument>
{
    public void Configure(EntityTypeBuilder<OpinionDocument> builder)
    {
        builder.HasKey(d => d.StepId);
        builder.Property(d => d.StepId).ValueGeneratedNever();
        builder.HasOne<RouteStep>().WithOne().HasForeignKey<OpinionDocument>(d => d.StepId).OnDelete(DeleteBehavior.Restrict);
    }
}
