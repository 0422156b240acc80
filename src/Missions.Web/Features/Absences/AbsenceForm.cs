using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

public sealed class AbsenceForm
{
    /// <summary>Who is away; the signed-in person unless an administrator says otherwise.</summary>
    [Display(Name = "Personne absente")]
    public Guid? PrincipalId { get; set; }

    [Display(Name = "Remplaçant·e")]
    [Required]
    public Guid? SubstituteId { get; set; }

    [Display(Name = "Ce que fait le remplaçant")]
    [Required, EnumDataType(typeof(SubstitutionScope))]
    public SubstitutionScope? Scope { get; set; } = SubstitutionScope.Both;

    [Display(Name = "Premier jour")]
    [Required, DataType(DataType.Date)]
    public DateOnly? From { get; set; }

    [Display(Name = "Dernier jour")]
    [Required, DataType(DataType.Date)]
    public DateOnly? Until { get; set; }
}
