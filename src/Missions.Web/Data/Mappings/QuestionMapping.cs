using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Data.Mappings;

public sealed class QuestionMapping : IEntityTypeConfiguration<Question>
{
    public void Configure(EntityTypeBuilder<Question> builder)
    {
        builder.ToTable("questions");
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.Property(q => q.Text).HasMaxLength(Question.MaximumLength);
        builder.Property(q => q.Answer).HasMaxLength(Question.MaximumLength);
        builder.HasOne<RouteStep>().WithMany().HasForeignKey(q => q.StepId).OnDelete(DeleteBehavior.Restrict);
    }
}
