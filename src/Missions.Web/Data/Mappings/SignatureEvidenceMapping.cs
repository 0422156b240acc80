using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class SignatureEvidenceMapping : IEntityTypeConfiguration<SignatureEvidence>
{
    public void Configure(EntityTypeBuilder<SignatureEvidence> builder)
    {
        builder.ToTable("signature_evidence");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Result).HasMaxLength(40);
        builder.Property(e => e.Sha256).HasMaxLength(64).IsFixedLength();
        builder.HasIndex(e => e.ActId);
        builder.HasIndex(e => e.OrderId).IsUnique();
        builder.HasOne<Mission>().WithMany().HasForeignKey(e => e.MissionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<MissionOrder>().WithMany().HasForeignKey(e => e.OrderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
