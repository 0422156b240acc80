using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Features.Confirm;

public sealed class ConfirmForm
{
    [Display(Name = "Commentaire")]
    [StringLength(2000)]
    public string? Comment { get; set; }
}
