using System.ComponentModel.DataAnnotations;
using Missions.Geo.Areas;
using Missions.Workflow.Risk;

namespace Missions.Web.Features.Risk;

/// <summary>An entry as it was typed.</summary>
public sealed class RiskForm
{
    [Display(Name = "Pays"), Required, StringLength(2, MinimumLength = 2)]
    public string? CountryCode { get; set; }

    [Display(Name = "Zone"), StringLength(RiskFacts.MaximumZoneName)]
    public string? ZoneName { get; set; }

    [Display(Name = "Contour"), StringLength(8000)]
    public string? Outline { get; set; }

    [Display(Name = "Niveau"), EnumDataType(typeof(RiskLevel))]
    public RiskLevel? Level { get; set; }

    [Display(Name = "Niveau de la pire zone"), EnumDataType(typeof(RiskLevel))]
    public RiskLevel? WorstLevel { get; set; }

    [Display(Name = "Avis préalable")]
    public bool PriorOpinion { get; set; }

    [Display(Name = "Source"), Required, StringLength(RiskFacts.MaximumSource)]
    public string? Source { get; set; }

    [Display(Name = "Date de la source")]
    public DateOnly? SourceDate { get; set; }

    [Display(Name = "À revoir le")]
    public DateOnly? ReviewBy { get; set; }

    public static RiskForm Of(RiskFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new()
        {
            CountryCode = facts.CountryCode,
            ZoneName = facts.ZoneName,
            Outline = facts.Zone?.ToString(),
            Level = facts.Level,
            WorstLevel = facts.WorstLevel,
            PriorOpinion = facts.PriorOpinion,
            Source = facts.Source,
            SourceDate = facts.SourceDate,
            ReviewBy = facts.ReviewBy,
        };
    }

    // A method: validation reads every property, and this one needs them valid.
    public RiskFacts ToFacts() => new()
    {
        CountryCode = CountryCode!,
        ZoneName = ZoneName?.Trim() ?? "",
        Zone = ZoneText.TryRead(Outline, out var zone) ? zone : null,
        Level = Level,
        WorstLevel = string.IsNullOrWhiteSpace(ZoneName) ? WorstLevel : null,
        PriorOpinion = PriorOpinion,
        Source = Source!.Trim(),
        SourceDate = SourceDate,
        ReviewBy = ReviewBy,
    };
}
