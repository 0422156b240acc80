using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Missions.Web.Data.Mappings;

public sealed class LogoMapping : IEntityTypeConfiguration<Logo>
{
    public void Configure(EntityTypeBuilder<Logo> builder)
    {
        builder.HasKey(logo => logo.Sha256);
        builder.Property(logo => logo.Sha256).HasMaxLength(64).IsFixedLength();
    }
}
