using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Data.Mappings;

public sealed class SigningDelegationMapping : IEntityTypeConfiguration<SigningDelegation>
{
    public void Configure(EntityTypeBuilder<SigningDelegation> builder)
    {
        builder.ToTable("signing_delegations");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Reference).HasMaxLength(SigningDelegation.MaximumText);
        builder.Property(e => e.Capacity).HasMaxLength(SigningDelegation.MaximumText);
        builder.Ignore(e => e.UnitIds).Ignore(e => e.Destinations).Ignore(e => e.IsLimited);
        builder.Property<List<Guid>>("_unitIds").HasColumnName("unit_ids").HasConversion<JsonText<List<Guid>>, SameJsonText<List<Guid>>>();
        builder.Property<List<DestinationClass>>("_destinations").HasColumnName("destinations")
            .HasConversion<JsonText<List<DestinationClass>>, SameJsonText<List<DestinationClass>>>();
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.PrincipalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(e => e.DelegateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(e => e.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}
