using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Data.Roads;

/// <summary>Section <c>Routing:Osrm</c> of the configuration; without an address, no router is ever asked.</summary>
public sealed class OsrmOptions : IValidatableObject
{
    public const string Section = "Routing:Osrm";

    /// <summary>Where the router is, such as <c>https://osrm.labo.example/</c>; empty turns it off.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>How long one answer may take; it is kept even when nobody waits for it any more.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30", ConvertValueInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a page waits for all the answers it lacks while a request is written.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:05", ConvertValueInInvariantCulture = true)]
    public TimeSpan WaitWhileTyping { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How long a submission waits for all the answers it lacks.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:30", ConvertValueInInvariantCulture = true)]
    public TimeSpan WaitAtSubmission { get; set; } = TimeSpan.FromSeconds(5);

    public bool IsOn => !string.IsNullOrWhiteSpace(BaseUrl);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (IsOn && !(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)))
            yield return new("it must be an absolute http or https address, or empty for no router.", [nameof(BaseUrl)]);
    }
}
