using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Orders;

namespace Missions.Web.Data.Mappings;

public sealed class MissionOrderMapping : IEntityTypeConfiguration<MissionOrder>
{
    public void Configure(EntityTypeBuilder<MissionOrder> builder)
    {
        builder.ToTable("mission_orders");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Number).HasMaxLength(40);
        builder.Property(o => o.SnapshotSha256).HasMaxLength(64).IsFixedLength();
        builder.Property(o => o.FileSha256).HasMaxLength(64).IsFixedLength();
        builder.Property(o => o.StampedFileSha256).HasMaxLength(64).IsFixedLength();
        builder.Property(o => o.SignedByName).HasMaxLength(201);
        builder.Property(o => o.SignedForName).HasMaxLength(201);
        builder.Property(o => o.Capacity).HasMaxLength(200);
        builder.Property(o => o.DelegationReference).HasMaxLength(200);
        builder.Property(o => o.Outside).HasConversion(new JsonText<OutsideAct?>(), new SameJsonText<OutsideAct?>()).HasMaxLength(2000);
        builder.Property(o => o.Document).HasConversion(new JsonText<DocumentFacts?>(), new SameJsonText<DocumentFacts?>()).HasMaxLength(1000);
        builder.Property(o => o.Statement).HasMaxLength(60);
        builder.Property(o => o.VerificationCode).HasMaxLength(60);
        builder.HasIndex(o => new { o.Number, o.Version }).IsUnique();
        builder.HasIndex(o => o.VerificationCode).IsUnique();
        builder.HasIndex(o => o.FileSha256);
        builder.HasIndex(o => o.StampedFileSha256);
        builder.OwnsOne(o => o.English, english =>
        {
            english.Property(e => e.FileSha256).HasMaxLength(64).IsFixedLength();
            english.Property(e => e.StampedFileSha256).HasMaxLength(64).IsFixedLength();
            english.HasIndex(e => e.FileSha256);
            english.HasIndex(e => e.StampedFileSha256);
        });
    }
}
