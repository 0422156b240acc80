using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Emissions;
using Missions.Web.Data.Factors;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class FactorSetVersionMapping : IEntityTypeConfiguration<FactorSetVersion>
{
    public void Configure(EntityTypeBuilder<FactorSetVersion> builder)
    {
        builder.ToTable("factor_sets");
        builder.Property(set => set.Id).ValueGeneratedNever();
        builder.Property(set => set.SetId).HasMaxLength(FactorSet.MostIdLetters);
        builder.Property(set => set.Name).HasMaxLength(FactorSet.MostIdLetters);
        builder.Property(set => set.Note).HasMaxLength(FactorSetVersion.MostNoteLetters);
        builder.HasIndex(set => set.SetId).IsUnique();
        builder.HasIndex(set => new { set.Name, set.Version }).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(set => set.PublishedById).OnDelete(DeleteBehavior.Restrict);
    }
}
