using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Units;

public sealed class UnitForm
{
    [Display(Name = "Nom complet")]
    [Required, StringLength(200), Printed]
    public string Name { get; set; } = "";

    [Display(Name = "Sigle")]
    [Required, StringLength(40), Printed]
    public string ShortName { get; set; } = "";

    [Display(Name = "Ville")]
    [StringLength(100), Printed]
    public string? City { get; set; }

    /// <summary>Asked for once: a unit stays where it is in the tree.</summary>
    [Display(Name = "Unité au-dessus")]
    public Guid? ParentId { get; set; }
}

/// <summary>The units, and the form of one of them or of a new one.</summary>
public sealed record UnitPage(UnitForm Form, Guid? Edited, IReadOnlyList<Unit> Units, IReadOnlyList<ChoiceOption> Parents);
