using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Roles;

public sealed class GrantForm
{
    [Display(Name = "Titulaire")]
    [Required]
    public Guid? PersonId { get; set; }

    [Display(Name = "Rôle")]
    [Required, EnumDataType(typeof(Role))]
    public Role? Role { get; set; }

    [Display(Name = "Unité")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Établissement employeur")]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Premier jour")]
    [Required]
    public DateOnly? From { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Qualité")]
    [StringLength(200), Printed]
    public string? Capacity { get; set; }
}
