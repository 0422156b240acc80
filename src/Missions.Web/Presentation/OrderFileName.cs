using System.Globalization;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

/// <summary>What the file of an order is called once downloaded.</summary>
public static class OrderFileName
{
    public static string Of(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.Version == 1
            ? $"Ordre-de-mission-{order.Number}.pdf"
            : string.Create(CultureInfo.InvariantCulture, $"Ordre-de-mission-{order.Number}-v{order.Version}.pdf");
    }
}
