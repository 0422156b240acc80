using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.CopySheets;

/// <summary>The number that the payer's tool gave, as typed.</summary>
public sealed class NumberForm
{
    [Display(Name = "Numéro")]
    [Required, StringLength(OutsideNumber.MaximumLength)]
    public string? Number { get; set; }

    [Display(Name = "Saisi le")]
    [Required]
    public DateOnly? EnteredOn { get; set; }

    /// <summary>The number that the page showed.</summary>
    [StringLength(OutsideNumber.MaximumLength)]
    public string? Seen { get; set; }
}
