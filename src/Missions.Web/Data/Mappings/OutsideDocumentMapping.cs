using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Orders;

namespace Missions.Web.Data.Mappings;

public sealed class OutsideDocumentMapping : IEntityTypeConfiguration<OutsideDocument>
{
    public void Configure(EntityTypeBuilder<OutsideDocument> builder)
    {
        builder.HasKey(d => d.OrderId);
        builder.Property(d => d.OrderId).ValueGeneratedNever();
        builder.HasOne<MissionOrder>().WithOne().HasForeignKey<OutsideDocument>(d => d.OrderId).OnDelete(DeleteBehavior.Restrict);
    }
}
