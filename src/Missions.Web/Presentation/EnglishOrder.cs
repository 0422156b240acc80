using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

/// <summary>The English file of an order as pages offer it: to ask for, being prepared, or there.</summary>
/// <param name="Order">The order.</param>
/// <param name="Address">Where it is asked for and had.</param>
public sealed record EnglishOrder(MissionOrder Order, string Address)
{
    public static EnglishOrder Of(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new(order, Links.EnglishFile(order.Id));
    }
}
