using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

public sealed class LeadTimeForm
{
    [Display(Name = "Établissement employeur")]
    [Required]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Missions")]
    [Required, EnumDataType(typeof(LeadTimeCase))]
    public LeadTimeCase? AppliesTo { get; set; }

    [Display(Name = "Jours avant le départ")]
    [Required, Range(0, 365)]
    public int? Days { get; set; }

    [Display(Name = "Comptés en")]
    [Required, EnumDataType(typeof(DayCount))]
    public DayCount? Unit { get; set; } = DayCount.Working;

    [Display(Name = "Si la demande est plus tardive")]
    [Required, EnumDataType(typeof(WhenLate))]
    public WhenLate? WhenLate { get; set; } = Workflow.Calendars.WhenLate.RequireReason;

    [Display(Name = "À compter du")]
    [Required]
    public DateOnly? From { get; set; }
}
