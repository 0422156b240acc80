using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Account;

public sealed class PasswordForm
{
    [Display(Name = "Mot de passe actuel")]
    [Required, StringLength(200), DataType(DataType.Password)]
    public string Current { get; set; } = "";

    [Display(Name = "Nouveau mot de passe")]
    [Required, StringLength(200), DataType(DataType.Password)]
    public string New { get; set; } = "";

    [Display(Name = "Nouveau mot de passe, encore")]
    [Required, StringLength(200), DataType(DataType.Password), Compare(nameof(New))]
    public string Again { get; set; } = "";
}
