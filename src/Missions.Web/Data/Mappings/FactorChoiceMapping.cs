using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Emissions;
using Missions.Web.Data.Factors;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class FactorChoiceMapping : IEntityTypeConfiguration<FactorChoice>
{
    public void Configure(EntityTypeBuilder<FactorChoice> builder)
    {
        builder.ToTable("factor_choices");
        builder.HasKey(choice => choice.Year);
        builder.Property(choice => choice.Year).ValueGeneratedNever();
        builder.Property(choice => choice.SetId).HasMaxLength(FactorSet.MostIdLetters);
        builder.HasOne<Person>().WithMany().HasForeignKey(choice => choice.ChosenById).OnDelete(DeleteBehavior.Restrict);
    }
}
