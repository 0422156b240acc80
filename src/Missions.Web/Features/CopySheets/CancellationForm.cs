using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.CopySheets;

/// <summary>When a cancelled mission was cancelled in the payer's tool, as typed.</summary>
public sealed class CancellationForm
{
    [Display(Name = "Annulé le")]
    [Required]
    public DateOnly? CancelledOn { get; set; }

    /// <summary>The number that the page showed.</summary>
    [StringLength(OutsideNumber.MaximumLength)]
    public string? Seen { get; set; }
}
