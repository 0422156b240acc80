namespace Missions.Web.Features.Absences;

/// <summary>The absences that a person may see, and the form that declares one.</summary>
/// <param name="Form">What is filled in.</param>
/// <param name="Current">Not over yet, the nearest first.</param>
/// <param name="Colleagues">Active people with an account, by name.</param>
/// <param name="IsAdministrator">Whether absences of anyone may be declared.</param>
/// <param name="Today">The laboratory's day.</param>
public sealed record AbsencePage(
    AbsenceForm Form, IReadOnlyList<AbsenceRow> Current, IReadOnlyList<Colleague> Colleagues, bool IsAdministrator, DateOnly Today);

/// <summary>One absence. Those who only replace see it and cannot revoke it.</summary>
public sealed record AbsenceRow(Guid Id, string Principal, string Substitute, DateOnly From, DateOnly Until, bool IsMine, bool MayRevoke);

/// <summary>Someone who may replace.</summary>
public sealed record Colleague(Guid Id, string Name);
