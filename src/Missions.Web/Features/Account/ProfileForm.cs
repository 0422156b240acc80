using System.ComponentModel.DataAnnotations;
using Missions.Geo.Places;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Account;

public sealed class ProfileForm : INamed
{
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

    [Display(Name = "Titre")]
    [Required, StringLength(20), Printed]
    public string Title { get; set; } = "";

    [Display(Name = "Matricule")]
    [StringLength(40), Printed]
    public string? Matricule { get; set; }

    [Display(Name = "Statut")]
    [Required, EnumDataType(typeof(PersonStatus))]
    public PersonStatus? Status { get; set; }

    [Display(Name = "Établissement employeur")]
    [Required]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Résidence administrative")]
    public PlaceField Administrative { get; set; } = new();

    [Display(Name = "Résidence familiale")]
    public PlaceField Family { get; set; } = new();

    [Display(Name = "Langue des courriels")]
    [EnumDataType(typeof(Language))]
    public Language? Language { get; set; }

    public static ProfileForm Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new()
        {
            GivenName = person.GivenName,
            FamilyName = person.FamilyName,
            LatinGivenName = person.LatinGivenName,
            LatinFamilyName = person.LatinFamilyName,
            Title = person.Title,
            Matricule = person.Matricule,
            Status = person.Status,
            EmployerId = person.EmployerId,
            Language = person.Language,
            Administrative = Of(person.AdministrativeResidence),
            Family = Of(person.FamilyResidence),
        };
    }

    private static PlaceField Of(Place? place) => place is null ? new() : new() { Text = place.Name, CountryCode = place.CountryCode };
}
