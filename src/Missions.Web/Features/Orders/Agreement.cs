using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>What a signatory agrees to for one order, once their identity is proved.</summary>
public sealed record Agreement
{
    public required Guid MissionId { get; init; }

    public required StepFence Fence { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Who signs; with <see cref="Outside"/>, who records.</summary>
    public required Guid SignatoryId { get; init; }

    public required SigningAct Act { get; init; }

    public OutsideAct? Outside { get; init; }

    /// <summary>The document that bears the signature given outside.</summary>
    public byte[]? Document { get; init; }

    public string Statement => Outside is null ? Consent.Id : Consent.OutsideId;
}

/// <summary>By which right an order is about to be issued, and under which number.</summary>
public sealed record IssuedAs(Candidate? By, string Number, int Version);
