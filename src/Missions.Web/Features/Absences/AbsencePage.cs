using Missions.Web.Presentation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Absences;

/// <summary>The absences and delegations that a person may see, and the form that declares an absence.</summary>
public sealed record AbsencePage
{
    public AbsenceForm Form { get; init; } = new();

    public required IReadOnlyList<AbsenceRow> Absences { get; init; }

    public required IReadOnlyList<DelegationRow> Delegations { get; init; }

    public required IReadOnlyList<ChoiceOption> Colleagues { get; init; }

    /// <summary>Whether absences of anyone may be declared and delegations recorded.</summary>
    public required bool IsAdministrator { get; init; }

    /// <summary>What an administrator searches, by name.</summary>
    public string Query { get; init; } = "";

    public required DateOnly Today { get; init; }

    public Timeline Timeline => new(
        Today,
        [
            .. Absences.Where(row => !row.IsPast(Today)).Select(row => new TimelineBar(row.Principal, row.Substitute, row.Away.From, row.Away.Until, IsDelegation: false)),
            .. Delegations.Where(row => !row.IsPast(Today)).Select(row => new TimelineBar(row.Principal, row.Delegate, row.Delegation.From, row.Delegation.Until, IsDelegation: true)),
        ]);
}

/// <summary>One absence. Those who only replace see it and cannot revoke it.</summary>
public sealed record AbsenceRow(Substitution Away, string Principal, string Substitute, bool IsMine, bool IReplace, bool MayRevoke)
{
    public bool IsPast(DateOnly today) => Away.RevokedAt is not null || Away.Until < today;
}

/// <summary>One delegation, for who gave it, who holds it, and administrators.</summary>
public sealed record DelegationRow(
    SigningDelegation Delegation, string Principal, string Delegate, string Units, string? Employer, bool IsMine, bool HasDocument, bool Counts)
{
    public bool IsPast(DateOnly today) => Delegation.RevokedAt is not null || Delegation.Until < today;
}
