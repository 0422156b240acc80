using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Documents.Sealing;

/// <summary>Section <c>Seal:Tsa</c>: the authority that vouches for the instant of a seal (RFC 3161). Without an address, seals carry our clock alone.</summary>
public sealed class TsaOptions
{
    public const string Section = "Seal:Tsa";

    /// <summary>Where it is asked.</summary>
    [CustomValidation(typeof(TsaOptions), nameof(IsAddress))]
    public string? Url { get; set; }

    /// <summary>A PEM file with the authorities that its certificate must come from; without one, those that the machine trusts.</summary>
    public string? CertificatePath { get; set; }

    /// <summary>How long it may take to answer.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:00:20", ConvertValueInInvariantCulture = true)]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);

    public bool IsAsked => !string.IsNullOrEmpty(Url);

    public static ValidationResult? IsAddress(string? url, ValidationContext context) =>
        string.IsNullOrEmpty(url) || Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", UserInfo: "" }
            ? ValidationResult.Success
            : new("it must be an absolute http or https address, such as https://tsa.example/tsr.", [nameof(Url)]);
}
