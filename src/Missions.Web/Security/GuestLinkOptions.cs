using System.ComponentModel.DataAnnotations;

namespace Missions.Web.Security;

/// <summary>Section <c>GuestLinks</c>: how long guests without account follow their missions.</summary>
public sealed class GuestLinkOptions
{
    public const string Section = "GuestLinks";

    /// <summary>Days after the return, or after the day the link was made when that is later, at whose end it stops counting.</summary>
    [Range(1, 365, ErrorMessage = "it must be a number of days from 1 to 365.")]
    public int DaysAfterReturn { get; set; } = 30;
}
