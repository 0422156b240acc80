using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Infrastructure.Laboratory;

/// <summary>Section <c>Laboratory</c> of the configuration.</summary>
public sealed class LaboratoryOptions
{
    public const string Section = "Laboratory";

    /// <summary>IANA zone of the laboratory's days.</summary>
    [Required]
    [CustomValidation(typeof(LaboratoryOptions), nameof(IsZone))]
    public string TimeZone { get; set; } = "Europe/Paris";

    /// <summary>Whether a place is judged by its own zone, in the countries whose zones the risk list holds, rather than by the worst of the country.</summary>
    public bool JudgesRiskByZone { get; set; }

    public static ValidationResult? IsZone(string zone, ValidationContext context) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
        ? ValidationResult.Success
        : new("it must be an IANA time zone such as Europe/Paris.", [nameof(TimeZone)]);
}
