namespace Missions.Workflow.Orders;

/// <summary>What a signed document is for its payer, as frozen with it and printed.</summary>
/// <param name="Kind">The order, or the request from which it is made.</param>
/// <param name="Title">Its French title, without « sans frais ».</param>
/// <param name="EnglishTitle">Its English title, likewise.</param>
/// <param name="Tool">The national tool that issues the order; <see langword="null"/> for none.</param>
/// <param name="ExpectsNumber">Whether a number of that tool is to be noted on the mission.</param>
public sealed record DocumentFacts(DocumentKind Kind, string Title, string EnglishTitle, string? Tool = null, bool ExpectsNumber = false)
{
    /// <summary>The order, as it is titled unless the payer has it otherwise; what a document of a form before <c>order/4</c> is.</summary>
    public static DocumentFacts Order { get; } = new(DocumentKind.Order, "Ordre de mission", "Mission order");

    /// <summary>The request, as it is titled unless the payer has it otherwise.</summary>
    public static DocumentFacts Request { get; } = new(DocumentKind.Request, "Demande de mission validée", "Approved mission request");

    /// <summary>Whether the order is made elsewhere, from this document.</summary>
    public bool IsRequest() => Kind == DocumentKind.Request;
}
