using System.ComponentModel.DataAnnotations;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Institutions;

public sealed class InstitutionForm
{
    [Display(Name = "Nom complet")]
    [Required, StringLength(200)]
    public string Name { get; set; } = "";

    [Display(Name = "Sigle")]
    [Required, StringLength(40)]
    public string ShortName { get; set; } = "";

    [Display(Name = "Peut employer")]
    public bool Employs { get; set; }

    [Display(Name = "Peut payer")]
    public bool Pays { get; set; }

    [Display(Name = "Règlement des missions")]
    [Url, StringLength(500)]
    public string? TravelRulesUrl { get; set; }

    public static InstitutionForm Of(Institution institution)
    {
        ArgumentNullException.ThrowIfNull(institution);
        return new()
        {
            Name = institution.Name,
            ShortName = institution.ShortName,
            Employs = institution.Employs,
            Pays = institution.Pays,
            TravelRulesUrl = institution.TravelRulesUrl,
        };
    }
}

/// <summary>The institutions, and the form of one of them or of a new one.</summary>
public sealed record InstitutionPage(InstitutionForm Form, Guid? Edited, IReadOnlyList<Institution> Institutions);
