namespace Missions.Web.Data;

/// <summary>The document that bears an opinion or an agreement given outside the application, by the step it decided; kept as it was received.</summary>
public sealed class OpinionDocument
{
    public Guid StepId { get; init; }

    public required byte[] Content { get; init; }
}
