using System.Globalization;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

/// <summary>What the file of an order is called once downloaded.</summary>
public static class OrderFileName
{
    public static string Of(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var version = order.Version == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-v{order.Version}");
        return $"Ordre-de-mission-{order.Number}{version}{(order.StampedAt is null ? "" : "-annule")}.pdf";
    }

    public static string OfEnglish(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var version = order.Version == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-v{order.Version}");
        return $"Mission-order-{order.Number}{version}{(order.English is { StampedAt: not null } ? "-cancelled" : "")}.pdf";
    }
}
