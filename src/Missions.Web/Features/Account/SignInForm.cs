using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Account;

public sealed class SignInForm
{
    [Display(Name = "Adresse électronique")]
    [Required, StringLength(256)]
    public string Email { get; set; } = "";

    [Display(Name = "Mot de passe")]
    [Required, StringLength(200), DataType(DataType.Password)]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }
}
