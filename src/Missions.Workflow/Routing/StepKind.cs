namespace Missions.Workflow.Routing;

/// <summary>What a step asks of the person who decides it.</summary>
public enum StepKind
{
    /// <summary>Visa du gestionnaire: checks the request and sets the payer.</summary>
    Validation,

    /// <summary>Accord du responsable de crédits.</summary>
    BudgetApproval,

    /// <summary>Avis sûreté: records the opinion given outside.</summary>
    SecurityOpinion,

    /// <summary>Signature of the order; never skipped, never substituted.</summary>
    Signature,

    /// <summary>A further agreement that a laboratory names, for example that of a team leader.</summary>
    Agreement,
}

/// <summary>How a step of a route stands.</summary>
public enum StepState
{
    /// <summary>Its turn has not come.</summary>
    Pending,

    /// <summary>It is awaited: someone holds the request.</summary>
    Active,

    /// <summary>It was decided.</summary>
    Decided,

    /// <summary>It does not apply; the reason is kept.</summary>
    Skipped,

    /// <summary>The round ended before its turn.</summary>
    Dropped,
}

/// <summary>Why a step was skipped.</summary>
public enum SkipReason
{
    /// <summary>Its condition does not hold.</summary>
    ConditionNotMet,

    /// <summary>The only person who could decide is the traveller.</summary>
    OnlyCandidateIsTraveller,

    /// <summary>The project has no budget holder, and nobody holds the role on its unit.</summary>
    NoBudgetHolder,

    /// <summary>The person who decided the step before may decide this one too: they act once.</summary>
    SamePersonAsBefore,
}

/// <summary>The sense of a decision.</summary>
public enum DecisionSense
{
    /// <summary>Approved, or signed.</summary>
    Approved,

    /// <summary>Sent back to the traveller for correction.</summary>
    Returned,

    /// <summary>Refused.</summary>
    Rejected,

    /// <summary>Sent back to an earlier step of the route.</summary>
    SentBack,
}

/// <summary>Who is asked at a step.</summary>
public enum AssigneeKind
{
    /// <summary>Whoever holds a role on the mission's unit and employer.</summary>
    Role,

    /// <summary>The budget holder of the mission's project; without one, the role on the unit.</summary>
    ProjectBudgetHolder,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>An authority outside, without an account; whoever holds the role records what it said, by reference, date, sense and file.</summary>
    Outside,
}
