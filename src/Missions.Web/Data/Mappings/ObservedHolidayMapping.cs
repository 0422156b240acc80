using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Missions.Web.Data.Mappings;

public sealed class ObservedHolidayMapping : IEntityTypeConfiguration<ObservedHoliday>
{
    public void Configure(EntityTypeBuilder<ObservedHoliday> builder)
    {
        builder.ToTable("observed_holidays");
        builder.HasKey(e => e.Holiday);
        builder.Property(e => e.Holiday).HasMaxLength(40);
    }
}
