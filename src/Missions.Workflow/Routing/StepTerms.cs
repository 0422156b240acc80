using Missions.Workflow.Calendars;
using Missions.Workflow.Organisation;

namespace Missions.Workflow.Routing;

/// <summary>By when a step is to be decided, and what happens while it is not.</summary>
public sealed record StepTerms
{
    /// <summary>The longest deadline, in days.</summary>
    public const int MostDays = 365;

    /// <summary>Days to decide, in [1, 365].</summary>
    public int DeadlineDays { get; init; } = 5;

    /// <summary>How days are counted.</summary>
    public DayCount Count { get; init; } = DayCount.Working;

    /// <summary>Days before the deadline at which whoever is asked is reminded, in [0, 365]; 0 for no reminder but that of the deadline itself.</summary>
    public int ReminderDays { get; init; } = 1;

    /// <summary>Days between the deadline and the first escalation, and between escalations, in [1, 365].</summary>
    public int EscalationDays { get; init; } = 2;

    /// <summary>The role that may decide too once substitutes did not; <see langword="null"/> for none. A signature has none.</summary>
    public Role? BackupRole { get; init; }

    /// <summary>Whether the substitutes of whoever is asked may decide at once. Those of a signatory never may.</summary>
    public bool SubstitutesMayAct { get; init; } = true;

    /// <summary>What is wrong with them; <see langword="null"/> when nothing is.</summary>
    internal string? Problem(StepKind kind) => this switch
    {
        { DeadlineDays: < 1 or > MostDays } => $"the deadline is {DeadlineDays} days; it must be in [1, {MostDays}]",
        { ReminderDays: < 0 or > MostDays } => $"the reminder is {ReminderDays} days before the deadline; it must be in [0, {MostDays}]",
        { EscalationDays: < 1 or > MostDays } => $"the escalation is after {EscalationDays} days; it must be in [1, {MostDays}]",
        { BackupRole: not null } when kind == StepKind.Signature => "a signature has no backup role",
        { BackupRole: Role.Administrator or Role.CarbonReferent } => "the backup role decides no request",
        _ => null,
    };

    /// <summary>When the deadline passes for a step that became active.</summary>
    internal DateTimeOffset DueAt(DateTimeOffset activeSince, LabCalendar calendar) => calendar.DeadlineAfter(activeSince, DeadlineDays, Count);

    /// <summary>When the first alert is due: the reminder, or the deadline where there is no room for one.</summary>
    internal DateTimeOffset FirstAlertAt(DateTimeOffset activeSince, LabCalendar calendar) =>
        calendar.DeadlineAfter(activeSince, ReminderDays > 0 && ReminderDays < DeadlineDays ? DeadlineDays - ReminderDays : DeadlineDays, Count);

    /// <summary>When the next escalation is due after an alert.</summary>
    internal DateTimeOffset EscalatesAt(DateTimeOffset after, LabCalendar calendar) => calendar.DeadlineAfter(after.AddTicks(-1), EscalationDays, Count);
}

/// <summary>How far the wait for a decision has been followed up.</summary>
public enum Escalation
{
    /// <summary>Nobody was reminded yet.</summary>
    None,

    /// <summary>Whoever is asked was reminded.</summary>
    Reminded,

    /// <summary>The deadline passed; they were reminded again.</summary>
    Overdue,

    /// <summary>Their substitutes were asked, and may decide.</summary>
    Substitutes,

    /// <summary>The backup role was asked, and may decide.</summary>
    Backup,

    /// <summary>Nobody answered: the request is stuck (bloquée) and waits for an administrator to reassign it.</summary>
    Stuck,
}
