using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Orders;

namespace Missions.Web.Data.Mappings;

public sealed class StampedFileMapping : IEntityTypeConfiguration<StampedFile>
{
    public void Configure(EntityTypeBuilder<StampedFile> builder)
    {
        builder.HasKey(f => f.OrderId);
        builder.Property(f => f.OrderId).ValueGeneratedNever();
        builder.Property(f => f.CertificateSha256).HasMaxLength(64).IsFixedLength();
        builder.HasOne<MissionOrder>().WithOne().HasForeignKey<StampedFile>(f => f.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
