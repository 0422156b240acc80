using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>A step being made, as it was typed.</summary>
public sealed class StepForm
{
    public const int MostClauses = 6;

    public string? Name { get; set; }

    public StepKind? Kind { get; set; }

    public bool Beside { get; set; }

    public AssigneeKind? Assignee { get; set; }

    public Role? Role { get; set; }

    public Guid? PersonId { get; set; }

    public string? DeadlineDays { get; set; }

    public DayCount? Count { get; set; }

    public string? ReminderDays { get; set; }

    public string? EscalationDays { get; set; }

    public Role? BackupRole { get; set; }

    public bool SubstitutesMayAct { get; set; }

    public IList<ClauseForm> Clauses { get; set => field = Posted.All(value); } = [];

    /// <summary>The fact that the next clause will look at.</summary>
    public Fact? NewFact { get; set; }

    public static StepForm New() => Of(new() { Kind = StepKind.Agreement, Name = "", Role = Workflow.Organisation.Role.Manager });

    public static StepForm Of(PolicyStep step) => new()
    {
        Name = step.Name,
        Kind = step.Kind,
        Beside = step.Beside,
        Assignee = step.Assignee,
        Role = step.Role,
        PersonId = step.PersonId,
        DeadlineDays = PolicyForm.Number(step.Terms.DeadlineDays),
        Count = step.Terms.Count,
        ReminderDays = PolicyForm.Number(step.Terms.ReminderDays),
        EscalationDays = PolicyForm.Number(step.Terms.EscalationDays),
        BackupRole = step.Terms.BackupRole,
        SubstitutesMayAct = step.Terms.SubstitutesMayAct,
        Clauses = [.. step.Condition.Clauses.Select(ClauseForm.Of)],
    };
}
