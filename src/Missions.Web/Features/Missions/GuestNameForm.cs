using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Missions;

/// <summary>The name of a guest in Latin letters, asked for after they were entered.</summary>
public sealed class GuestNameForm : INamed
{
    [BindNever]
    public string? GivenName { get; set; }

    [BindNever]
    public string? FamilyName { get; set; }

    [Display(Name = "Prénom en lettres latines")]
    [StringLength(100)]
    public string? LatinGivenName { get; set; }

    [Display(Name = "Nom en lettres latines")]
    [StringLength(100)]
    public string? LatinFamilyName { get; set; }

    /// <summary>Where the way back leads.</summary>
    public Guid? Mission { get; set; }

    public GuestNameForm Of(Person guest)
    {
        ArgumentNullException.ThrowIfNull(guest);
        (GivenName, FamilyName) = (guest.GivenName, guest.FamilyName);
        return this;
    }
}

/// <summary>The form with whom it is about.</summary>
public sealed record GuestNamePage(Person Guest, GuestNameForm Form);
