using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Infrastructure.Product;

/// <summary>Section <c>Product</c>: what the footer of every page says.</summary>
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
}
