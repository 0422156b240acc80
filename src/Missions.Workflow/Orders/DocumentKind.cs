namespace Missions.Workflow.Orders;

/// <summary>What the signed document of a mission is, which depends on who pays.</summary>
public enum DocumentKind
{
    /// <summary>The order itself (ordre de mission).</summary>
    Order,

    /// <summary>The signed request (demande de mission validée) from which the order is made in a national tool.</summary>
    Request,
}
