using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;

namespace Missions.Web.Features.Confirm;

public sealed class ConfirmForm
{
    [Display(Name = "Commentaire")]
    [StringLength(2000), Printed]
    public string? Comment { get; set; }
}
