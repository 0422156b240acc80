using System.ComponentModel.DataAnnotations;
using System.Net.Http.Headers;

namespace Missions.Web.Data.Geocoding;

/// <summary>Section <c>Geocoding:Nominatim</c> of the configuration; without an address, nothing is ever asked.</summary>
public sealed class NominatimOptions : IValidatableObject
{
    public const string Section = "Geocoding:Nominatim";

    /// <summary>Where the server is, such as <c>https://nominatim.labo.example/</c>; empty turns the search off.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>Whom the server's administrators may write to: an e-mail or a web address. Sent in the User-Agent.</summary>
    public string? Contact { get; set; }

    /// <summary>What the program calls itself, such as <c>LabMissions-MyLab/1.0</c>.</summary>
    public string? UserAgent { get; set; }

    /// <summary>How long one attempt may take.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:30", ConvertValueInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(5);

    public bool IsOn => !string.IsNullOrWhiteSpace(BaseUrl);

    /// <summary>The whole header.</summary>
    internal string Identity => $"{UserAgent} ({Contact})";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsOn) yield break;
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") || address.Query.Length > 0)
            yield return new("it must be an absolute http or https address, without a query.", [nameof(BaseUrl)]);
        if (string.IsNullOrWhiteSpace(Contact) || !(Contact.Contains('@', StringComparison.Ordinal) || Uri.TryCreate(Contact, UriKind.Absolute, out _)))
            yield return new($"an e-mail or web address is mandatory as soon as {Section}:{nameof(BaseUrl)} is given.", [nameof(Contact)]);
        else if (!ProductInfoHeaderValue.TryParse($"({Contact})", out _))
            yield return new("it must be plain ASCII without parentheses, as it is sent in a header.", [nameof(Contact)]);
        if (string.IsNullOrWhiteSpace(UserAgent) || !ProductInfoHeaderValue.TryParse(UserAgent, out _))
            yield return new($"a name such as LabMissions-MyLab/1.0 is mandatory as soon as {Section}:{nameof(BaseUrl)} is given.", [nameof(UserAgent)]);
    }
}
