using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Infrastructure.Product;

/// <summary>Section <c>Product</c>: what the footer of every page and every mail says.</summary>
public sealed class ProductOptions
{
    public const string Section = "Product";

    /// <summary>Where the source of the program in use is offered to its users, as the AGPL asks; without one, a page says whom to ask.</summary>
    [Url]
    public string? SourceUrl { get; set; }

    /// <summary>Whom to ask: an address or a sentence.</summary>
    [Required, StringLength(200)]
    public string Contact { get; set; } = "";

    /// <summary>The name of the laboratory, beside that of the product; may be empty.</summary>
    [StringLength(100)]
    public string Laboratory { get; set; } = "";

    /// <summary>Under which address people reach the program: mails link to it. In development, where it listens when nothing is said.</summary>
    [CustomValidation(typeof(ProductOptions), nameof(IsAddress))]
    public string? PublicUrl { get; set; }

    public static ValidationResult? IsAddress(string? url, ValidationContext context) =>
        string.IsNullOrEmpty(url) || Uri.TryCreate(url, UriKind.Absolute, out var address) && address is { Scheme: "http" or "https", PathAndQuery: "/", Fragment: "", UserInfo: "" }
            ? ValidationResult.Success
            : new("it must be an absolute http or https address without a path, such as https://missions.lab.example.", [nameof(PublicUrl)]);
}
