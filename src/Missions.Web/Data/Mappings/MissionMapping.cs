using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Units;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class MissionMapping : IEntityTypeConfiguration<Mission>
{
    public void Configure(EntityTypeBuilder<Mission> builder)
    {
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Version).IsConcurrencyToken();
        builder.Property(m => m.Reference).HasMaxLength(40);
        builder.Property(m => m.FactorSetId).HasMaxLength(60);
        builder.Property(m => m.Credits).HasMaxLength(200);
        builder.Property(m => m.LastEventHash).HasMaxLength(64).IsFixedLength();
        builder.Property(m => m.TotalDistance).HasConversion(d => d.TotalMetres, metres => Distance.FromMetres(metres)).HasColumnName("total_metres");
        builder.Property(m => m.TotalEmission).HasConversion(c => c.TotalKilograms, kg => CarbonMass.FromKilograms(kg)).HasColumnName("total_kilograms");
        builder.Ignore(m => m.ActiveSteps).Ignore(m => m.Scope).Ignore(m => m.Lateness).Ignore(m => m.Facts).Ignore(m => m.IsEditable).Ignore(m => m.IsAmending);
        builder.Property(m => m.Risk).HasConversion(new JsonText<RiskRating?>(), new SameJsonText<RiskRating?>());
        builder.Property(m => m.CountsFrom).UsePropertyAccessMode(PropertyAccessMode.Property);
        builder.Property(m => m.Standing).HasConversion(new JsonText<StandingTrip?>(), new SameJsonText<StandingTrip?>());
        builder.ComplexProperty(m => m.Content, ContentColumns.Map);
        builder.ComplexProperty<OutsideNumber>(m => m.OutsideNumber!, noted =>
        {
            noted.Property(n => n.Number).HasMaxLength(OutsideNumber.MaximumLength);
            noted.Property(n => n.Tool).HasMaxLength(40);
        });

        builder.HasMany(m => m.Legs).WithOne().HasForeignKey("MissionId").IsRequired();
        builder.HasMany(m => m.Steps).WithOne().HasForeignKey("MissionId").IsRequired();
        builder.HasMany(m => m.Decisions).WithOne().HasForeignKey("MissionId").IsRequired();
        builder.HasMany(m => m.Questions).WithOne().HasForeignKey("MissionId").IsRequired();
        builder.HasMany(m => m.Events).WithOne().HasForeignKey(e => e.MissionId);
        builder.HasMany(m => m.Orders).WithOne().HasForeignKey("MissionId").IsRequired();
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.TravellerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.EnteredById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(m => m.EmployerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Institution>().WithMany().HasForeignKey(m => m.PayerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<RoutePolicy>().WithMany().HasForeignKey(m => m.PolicyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.Reference).IsUnique();
        builder.HasIndex(m => new { m.TravellerId, m.UpdatedAt });

        builder.HasIndex(m => m.CountsFrom);

        // Few of all the missions await a number; the list and its count read only those.
        builder.HasIndex(m => m.AwaitsNumber).HasFilter("awaits_number");

        // The migration InboxAmongMany adds one on the traveller and the day of departure, a column of the content.
        builder.HasIndex(m => new { m.Status, m.UnitId });
    }
}
