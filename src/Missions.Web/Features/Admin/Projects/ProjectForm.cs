using System.ComponentModel.DataAnnotations;
using Missions.Web.Presentation;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Projects;

public sealed class ProjectForm
{
    [Display(Name = "Code (eOTP)")]
    [Required, StringLength(60), Printed]
    public string Code { get; set; } = "";

    [Display(Name = "Nom complet")]
    [Required, StringLength(200), Printed]
    public string Name { get; set; } = "";

    [Display(Name = "Unité")]
    [Required]
    public Guid? UnitId { get; set; }

    [Display(Name = "Responsable de crédits")]
    public Guid? BudgetHolderId { get; set; }

    [Display(Name = "Établissement payeur")]
    public Guid? PayerId { get; set; }

    public static ProjectForm Of(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return new() { Code = project.Code, Name = project.Name, UnitId = project.UnitId, BudgetHolderId = project.BudgetHolderId, PayerId = project.PayerId };
    }
}

/// <summary>The projects, and the form of one of them or of a new one.</summary>
public sealed record ProjectPage(
    ProjectForm Form, Guid? Edited, IReadOnlyList<Project> Projects,
    IReadOnlyList<ChoiceOption> Units, IReadOnlyList<ChoiceOption> People, IReadOnlyList<ChoiceOption> Payers);
