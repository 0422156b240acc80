using System.ComponentModel.DataAnnotations;
using Missions.Geo.Emissions;

namespace Missions.Web.Features.Factors;

/// <summary>The set of a year.</summary>
public sealed class ChoiceForm
{
    [Display(Name = "Année de départ")]
    [Required, Range(2000, 2100)]
    public int? Year { get; set; }

    [Display(Name = "Jeu de facteurs")]
    [Required, StringLength(FactorSet.MostIdLetters)]
    public string? SetId { get; set; }
}
