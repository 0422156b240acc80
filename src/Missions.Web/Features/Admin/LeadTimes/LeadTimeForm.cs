using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

public sealed class LeadTimeForm
{
    [Display(Name = "Établissement employeur")]
    [Required]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Destination")]
    [Required, EnumDataType(typeof(DestinationClass))]
    public DestinationClass? Destination { get; set; }

    [Display(Name = "Jours ouvrés avant le départ")]
    [Required, Range(0, 365)]
    public int? WorkingDays { get; set; }

    [Display(Name = "À compter du")]
    [Required, Range(typeof(DateOnly), "2000-01-01", "2100-12-31")]
    public DateOnly? From { get; set; }
}

/// <summary>The lead times, by employer, destination and date, and the form that sets one.</summary>
public sealed record LeadTimePage(LeadTimeForm Form, IReadOnlyList<LeadTime> LeadTimes, IReadOnlyList<ChoiceOption> Employers);
