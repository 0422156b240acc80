using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>Days on which the laboratory is closed. Its fields have names of their own: the page has other forms with days.</summary>
public sealed class ClosureForm
{
    [Display(Name = "Nom de la fermeture")]
    [Required, StringLength(Closure.MaximumName)]
    public string? ClosureName { get; set; }

    [Display(Name = "Premier jour")]
    [Required]
    public DateOnly? ClosedFrom { get; set; }

    [Display(Name = "Dernier jour")]
    [Required]
    public DateOnly? ClosedUntil { get; set; }
}
