using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class OrganisationEventMapping : IEntityTypeConfiguration<OrganisationEvent>
{
    public void Configure(EntityTypeBuilder<OrganisationEvent> builder)
    {
        builder.ToTable("organisation_events");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Kind).HasMaxLength(60);
        builder.HasIndex(e => new { e.SubjectId, e.At });
    }
}
