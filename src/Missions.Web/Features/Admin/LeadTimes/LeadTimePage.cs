using Missions.Web.Presentation;
using Missions.Workflow.Calendars;

namespace Missions.Web.Features.Admin.LeadTimes;

/// <summary>The lead times of every employer, the days on which the laboratory does not work, and the forms that change them.</summary>
public sealed record LeadTimePage
{
    public LeadTimeForm Form { get; init; } = new();

    public ClosureForm Closure { get; init; } = new();

    public required IReadOnlyList<ChoiceOption> Employers { get; init; }

    public required IReadOnlyList<LeadTime> LeadTimes { get; init; }

    public required IReadOnlyList<Closure> Closures { get; init; }

    public required IReadOnlyList<LocalHoliday> Holidays { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The departure of the example.</summary>
    public required DateOnly Departs { get; init; }

    public required WorkingDays WorkingDays { get; init; }

    /// <summary>The rule that a request made today follows.</summary>
    public LeadTime? InForce(ChoiceOption employer, LeadTimeCase appliesTo) =>
        Lateness.InForce(Of(employer).Where(rule => rule.AppliesTo == appliesTo), Today).SingleOrDefault();

    /// <summary>The rules to come, the nearest first.</summary>
    public IEnumerable<LeadTime> ToCome(ChoiceOption employer, LeadTimeCase appliesTo) =>
        Of(employer).Where(rule => rule.AppliesTo == appliesTo && rule.From > Today).OrderBy(rule => rule.From);

    /// <summary>Every rule of an employer, the latest first.</summary>
    public IEnumerable<LeadTime> History(ChoiceOption employer) => Of(employer).OrderByDescending(rule => rule.From).ThenBy(rule => rule.AppliesTo);

    private IEnumerable<LeadTime> Of(ChoiceOption employer) => LeadTimes.Where(rule => rule.EmployerId.ToString() == employer.Value);
}
