using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Account;

/// <summary>A passkey to add: what the device answered, and a name to know it by.</summary>
public sealed class PasskeyForm
{
    public const int LongestName = 60;

    [Display(Name = "Nom de la clé")]
    [StringLength(LongestName)]
    public string? Name { get; set; }

    [Required, StringLength(16_000)]
    public string? Credential { get; set; }
}

/// <summary>One of the account's passkeys, as a form names it.</summary>
public sealed class KnownPasskeyForm
{
    [Required, StringLength(1400)]
    public string? Id { get; set; }

    [Display(Name = "Nom de la clé")]
    [StringLength(PasskeyForm.LongestName)]
    public string? Name { get; set; }
}
