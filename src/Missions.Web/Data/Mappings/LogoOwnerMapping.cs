using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Missions.Web.Data.Mappings;

public sealed class LogoOwnerMapping : IEntityTypeConfiguration<LogoOwner>
{
    public void Configure(EntityTypeBuilder<LogoOwner> builder)
    {
        builder.HasKey(owner => owner.OwnerId);
        builder.Property(owner => owner.OwnerId).ValueGeneratedNever();
        builder.Property(owner => owner.Sha256).HasMaxLength(64).IsFixedLength();
        builder.HasOne<Logo>().WithMany().HasForeignKey(owner => owner.Sha256).OnDelete(DeleteBehavior.Restrict);
    }
}
