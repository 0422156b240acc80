using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Missions.Geo.Places;
using Missions.Workflow.Missions;

namespace Missions.Web.Data.Mappings;

/// <summary>The form as columns of the mission; the stages and the km given, which no query looks into, as one JSON column each.</summary>
internal static class ContentColumns
{
    public static void Map(ComplexPropertyBuilder<MissionContent> content)
    {
        content.Property(c => c.Purpose).HasMaxLength(300);
        content.Property(c => c.EventLink).HasMaxLength(500);
        content.Property(c => c.TimeZone).HasMaxLength(60);
        content.Property(c => c.PrivateCarReason).HasMaxLength(300);
        content.Property(c => c.Passengers).HasMaxLength(300);
        content.Property(c => c.LateReason).HasMaxLength(500);
        content.Property(c => c.Remarks).HasMaxLength(1000);
        content.Property(c => c.Stages).HasConversion<JsonText<IReadOnlyList<Stage>>, SameJsonText<IReadOnlyList<Stage>>>();
        content.Property(c => c.GivenDistances).HasConversion<JsonText<IReadOnlyList<GivenDistance>>, SameJsonText<IReadOnlyList<GivenDistance>>>();
        content.Ignore(c => c.NeedsEventLink);
        PlaceColumns.Map(content.ComplexProperty<Place>(c => c.Departure!));
        PlaceColumns.Map(content.ComplexProperty<Place>(c => c.Destination!));
    }
}
