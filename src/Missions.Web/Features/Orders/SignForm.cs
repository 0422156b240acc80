using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>A signature as the page posts it: the step and round seen, and the hash agreed to.</summary>
public sealed class SignForm : ProofForm
{
    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Required, RegularExpression("[0-9a-f]{64}")]
    public string? Sha256 { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
