using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Places;
using Missions.Workflow.Organisation;

namespace Missions.Web.Data.Mappings;

public sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.GivenName).HasMaxLength(100);
        builder.Property(p => p.FamilyName).HasMaxLength(100);
        builder.Property(p => p.LatinGivenName).HasMaxLength(100).HasDefaultValue("");
        builder.Property(p => p.LatinFamilyName).HasMaxLength(100).HasDefaultValue("");
        builder.Property(p => p.SortKey).HasMaxLength(Person.MaximumKeyLength);
        builder.Property(p => p.Email).HasMaxLength(254);
        builder.Property(p => p.Title).HasMaxLength(20);
        builder.Property(p => p.Matricule).HasMaxLength(40);
        builder.Property(p => p.Language).HasDefaultValue(Language.French);
        builder.Ignore(p => p.FullName);
        builder.Ignore(p => p.PrintedGivenName);
        builder.Ignore(p => p.PrintedFamilyName);
        builder.Ignore(p => p.PrintedName);
        PlaceColumns.Map(builder.ComplexProperty<Place>(p => p.AdministrativeResidence!));
        PlaceColumns.Map(builder.ComplexProperty<Place>(p => p.FamilyResidence!));
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => p.SortKey);
    }
}
