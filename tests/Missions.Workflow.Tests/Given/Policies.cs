using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Tests.Given;

/// <summary>Steps and the routes made of them.</summary>
internal static class Policies
{
    public static PolicyStep Validation => new() { Kind = StepKind.Validation, Name = "Visa du gestionnaire", Role = Role.Manager };

    public static PolicyStep Signature => new() { Kind = StepKind.Signature, Name = "Signature", Role = Role.Signatory, Terms = new() { DeadlineDays = 3 } };

    public static Condition Abroad { get; } = When(Fact.Abroad, Comparison.Is, "true");

    /// <summary>Validation then signature.</summary>
    public static RoutePolicy Short { get; } = Of(Validation, Signature);

    /// <summary>Validation, budget, security opinion abroad, signature.</summary>
    public static RoutePolicy Long { get; } = Of(Validation, Budget(), Opinion(Abroad), Signature);

    public static PolicyStep Budget(Condition? condition = null) => new()
    {
        Kind = StepKind.BudgetApproval,
        Name = "Accord sur les crédits",
        Role = Role.BudgetHolder,
        Assignee = AssigneeKind.ProjectBudgetHolder,
        Condition = condition ?? Condition.Always,
    };

    public static PolicyStep Opinion(Condition? condition = null) => new()
    {
        Kind = StepKind.SecurityOpinion,
        Name = "Avis sûreté",
        Role = Role.SecurityOfficer,
        Condition = condition ?? Condition.Always,
    };

    public static Condition When(Fact fact, Comparison comparison, string value) => new([new Clause(fact, comparison, value)]);

    public static RoutePolicy Of(params IReadOnlyList<PolicyStep> steps) =>
        RoutePolicy.Publish(Guid.CreateVersion7(), employerId: null, "Circuit", version: 1, steps, Laboratory.Monday);
}
