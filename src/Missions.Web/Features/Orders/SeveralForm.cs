using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.Orders;

/// <summary>Several signatures as the page posts them, each with the step, the round and the hash that were shown.</summary>
public sealed class SeveralForm : ProofForm
{
    public const int Most = 100;

    [MaxLength(Most)]
    public IList<SeveralItem> Items { get; set => field = Posted.All(value); } = [];

    // A method: validation reads every property, and would say what is wrong of an item twice.
    public IEnumerable<SeveralItem> Chosen() => Items.Where(item => item.Chosen).DistinctBy(item => item.MissionId);
}

/// <summary>One order of them.</summary>
public sealed class SeveralItem
{
    public bool Chosen { get; set; }

    [Required]
    public Guid? MissionId { get; set; }

    [Required]
    public Guid? StepId { get; set; }

    [Required, Range(1, 1000)]
    public int? Round { get; set; }

    [Required, RegularExpression("[0-9a-f]{64}")]
    public string? Sha256 { get; set; }

    // A method: validation reads every property, and this one needs them valid.
    public StepFence ToFence() => new(StepId!.Value, Round!.Value);
}
