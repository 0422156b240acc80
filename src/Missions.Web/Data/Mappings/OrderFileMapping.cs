using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Orders;

namespace Missions.Web.Data.Mappings;

public sealed class OrderFileMapping : IEntityTypeConfiguration<OrderFile>
{
    public void Configure(EntityTypeBuilder<OrderFile> builder)
    {
        builder.HasKey(f => f.OrderId);
        builder.Property(f => f.OrderId).ValueGeneratedNever();
        builder.Property(f => f.CertificateSha256).HasMaxLength(64).IsFixedLength();
        builder.HasOne<MissionOrder>().WithOne().HasForeignKey<OrderFile>(f => f.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
