using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Data.Mappings;

public sealed class DelegationDocumentMapping : IEntityTypeConfiguration<DelegationDocument>
{
    public void Configure(EntityTypeBuilder<DelegationDocument> builder)
    {
        builder.ToTable("delegation_documents");
        builder.HasKey(e => e.DelegationId);
        builder.Property(e => e.DelegationId).ValueGeneratedNever();
        builder.Property(e => e.FileName).HasMaxLength(200);
        builder.Property(e => e.ContentType).HasMaxLength(60);
        builder.HasOne<SigningDelegation>().WithOne().HasForeignKey<DelegationDocument>(e => e.DelegationId).OnDelete(DeleteBehavior.Restrict);
    }
}
