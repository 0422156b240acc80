using Missions.Workflow.Organisation;

namespace Missions.Workflow.Routing;

/// <summary>
/// The route of a laboratory that has published none: visa, agreement on credits where the cost is high, security opinion where the risk list
/// asks for one, signature by the director as delegate of the authorising officer.
/// </summary>
public static class DefaultPolicy
{
    /// <summary>Euros over which the budget holder is asked.</summary>
    public const int AgreementOver = 1000;

    /// <summary>A constant, so that two replicas that publish it at once collide and one gives way.</summary>
    public static Guid Id { get; } = new("0190a000-0000-7000-8000-0000000000d0");

    /// <summary>Its first version, for every employer without a policy of its own.</summary>
    /// <param name="at">When it takes effect.</param>
    public static RoutePolicy Publish(DateTimeOffset at) => RoutePolicy.Publish(
        Id, employerId: null, "Circuit de l’unité", version: 1,
        [
            new() { Kind = StepKind.Validation, Name = "Visa du gestionnaire", Role = Role.Manager, Terms = new() { DeadlineDays = 3 } },
            new()
            {
                Kind = StepKind.BudgetApproval,
                Name = "Accord du responsable de crédits",
                Role = Role.BudgetHolder,
                Assignee = AssigneeKind.ProjectBudgetHolder,
                Condition = new([new(Fact.EstimatedCost, Comparison.Over, $"{AgreementOver}")]),
                Terms = new() { DeadlineDays = 3, BackupRole = Role.Signatory },
            },
            new()
            {
                Kind = StepKind.SecurityOpinion,
                Name = "Avis sûreté",
                Role = Role.SecurityOfficer,
                Condition = new([new(Fact.OpinionNeeded, Comparison.Is, "true")]),
                Terms = new() { DeadlineDays = 15, ReminderDays = 5 },
            },
            new() { Kind = StepKind.Signature, Name = "Signature de la direction", Role = Role.Signatory, Terms = new() { DeadlineDays = 3 } },
        ],
        at);
}
