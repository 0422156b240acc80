using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Orders;

namespace Missions.Web.Data.Mappings;

public sealed class OrderFileMapping : IEntityTypeConfiguration<OrderFile>
{
    public void Configure(EntityTypeBuilder<OrderFile> builder)
    {
        builder.HasKey(f => new { f.OrderId, f.Language, f.IsStamped });
        builder.Property(f => f.CertificateSha256).HasMaxLength(64).IsFixedLength();
        builder.HasOne<MissionOrder>().WithMany().HasForeignKey(f => f.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
