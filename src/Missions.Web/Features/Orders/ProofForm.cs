using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Orders;

/// <summary>What every form that signs may carry to prove who signs; nothing while the proof of this session still counts.</summary>
public abstract class ProofForm
{
    /// <summary>Made with the page: a form sent twice is one act.</summary>
    [Required]
    public Guid? ActId { get; set; }

    [Display(Name = "Mot de passe")]
    [StringLength(200), DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>What a passkey answered, as the browser gives it.</summary>
    [StringLength(16_000)]
    public string? Credential { get; set; }
}
