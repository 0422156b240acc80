using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class InstitutionMapping : IEntityTypeConfiguration<Institution>
{
    public void Configure(EntityTypeBuilder<Institution> builder)
    {
        builder.ToTable("institutions");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(200);
        builder.Property(e => e.ShortName).HasMaxLength(40);
        builder.Property(e => e.TravelRulesUrl).HasMaxLength(500);
        builder.Property(e => e.Document).HasConversion<JsonText<PayerDocument>, SameJsonText<PayerDocument>>();
    }
}
