using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Accounts;

public sealed class AccountForm : INamed
{
    [Display(Name = "Adresse électronique")]
    [Required, EmailAddress, StringLength(254)]
    public string Email { get; set; } = "";

    [Display(Name = "Prénom")]
    [Required, StringLength(100)]
    public string GivenName { get; set; } = "";

    [Display(Name = "Nom")]
    [Required, StringLength(100)]
    public string FamilyName { get; set; } = "";

    [Display(Name = "Prénom en lettres latines")]
    [StringLength(100)]
    public string? LatinGivenName { get; set; }

    [Display(Name = "Nom en lettres latines")]
    [StringLength(100)]
    public string? LatinFamilyName { get; set; }

    [Display(Name = "Unité")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Statut")]
    [Required, EnumDataType(typeof(PersonStatus))]
    public PersonStatus? Status { get; set; } = PersonStatus.Researcher;

    [Display(Name = "Établissement employeur")]
    public Guid? EmployerId { get; set; }

    /// <summary>Generated when empty.</summary>
    [Display(Name = "Mot de passe initial")]
    [StringLength(200)]
    public string? Password { get; set; }
}
