using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Substitutions;

/// <summary>What a substitute may do for the person who is away. Signing is never among it.</summary>
public enum SubstitutionScope
{
    /// <summary>Validate: every step that approves, the security opinion excepted.</summary>
    Validation,

    /// <summary>Record security opinions (avis sûreté).</summary>
    Opinion,

    /// <summary>Both.</summary>
    Both,
}

/// <summary>What each scope hands over.</summary>
public static class SubstitutionScopes
{
    /// <summary>Whether a scope lets a substitute decide a kind of step.</summary>
    public static bool Allows(this SubstitutionScope scope, StepKind kind) => kind switch
    {
        StepKind.Signature => false,
        StepKind.SecurityOpinion => scope is SubstitutionScope.Opinion or SubstitutionScope.Both,
        _ => scope is SubstitutionScope.Validation or SubstitutionScope.Both,
    };

    /// <summary>Whether a scope lets a substitute use a role of the person who is away.</summary>
    public static bool Allows(this SubstitutionScope scope, Role role) => role switch
    {
        Role.SecurityOfficer => scope is SubstitutionScope.Opinion or SubstitutionScope.Both,
        Role.Manager or Role.BudgetHolder => scope is SubstitutionScope.Validation or SubstitutionScope.Both,
        _ => false,
    };

    /// <summary>Whether two scopes have something in common.</summary>
    public static bool Meets(this SubstitutionScope scope, SubstitutionScope other) =>
        scope == other || scope == SubstitutionScope.Both || other == SubstitutionScope.Both;
}
