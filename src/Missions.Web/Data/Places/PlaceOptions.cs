using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Data.Places;

/// <summary>Section <c>Places</c> of the configuration.</summary>
public sealed class PlaceOptions : IValidatableObject
{
    public const string Section = "Places";

    /// <summary>Where the index of places is kept and, when missing, built: <c>places</c> in the data directory unless an image carries it elsewhere.</summary>
    public string? IndexDirectory { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IndexDirectory is { Length: > 0 } path && !Path.IsPathFullyQualified(path))
            yield return new("it must be a full path, or empty for the data directory.", [nameof(IndexDirectory)]);
    }
}
