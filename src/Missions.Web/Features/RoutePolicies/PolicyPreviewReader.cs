using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Presentation;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;
using Missions.Workflow.Routing;
using Route = Missions.Workflow.Routing.Route;

namespace Missions.Web.Features.RoutePolicies;

/// <summary>Tries a policy on the sample missions, with the organisation as it stands.</summary>
public sealed class PolicyPreviewReader(
    MissionsDbContext db, RouteLines lines, PeopleNames people, Words words, Formats formats,
    LabCalendar calendar, TimeProvider clock, IStringLocalizer<Shared> text)
{
    /// <param name="policy">The version as it would be published.</param>
    /// <param name="form">For which unit and employer to try it.</param>
    /// <param name="choices">Names.</param>
    /// <param name="cancellation">Cancels.</param>
    public async Task<PolicyPreview> ReadAsync(RoutePolicy policy, PolicyForm form, PolicyChoices choices, CancellationToken cancellation)
    {
        var authority = await db.AuthorityAsync(calendar, clock.GetUtcNow(), cancellation);
        var unit = Chosen(choices.Units, form.SampleUnitId);
        var employer = policy.EmployerId ?? Chosen(choices.Employers, form.SampleEmployerId);
        var holder = await BudgetHolderAsync(unit, cancellation);
        var tried = SampleMissions.Of([.. policy.Steps], await RiskRegister.ReadAsync(db, cancellation))
            .Select(sample => Try(sample, policy, new MissionScope(Guid.Empty, Guid.Empty, unit, employer).With(sample.Content), authority, holder))
            .ToList();
        var steps = tried.SelectMany(trial => trial.Steps).ToList();
        var names = await people.OfAsync(steps.SelectMany(step => step.Holders), cancellation);
        return new()
        {
            Policy = lines.Of(policy, choices),
            Samples = [.. tried.Select(trial => Drawn(trial, names, choices))],
            Warnings = [.. PolicyWarnings.Of(policy, tried, names, text)],
            UnitId = unit,
            EmployerId = employer,
            Whose = $"{choices.Names.GetValueOrDefault(employer, "")}, {choices.Names.GetValueOrDefault(unit, "")}",
            Mark = PublishPolicy.MarkOf(policy),
        };
    }

    private static Trial Try(SampleMission sample, RoutePolicy policy, MissionScope scope, Authority authority, Guid? budgetHolderId)
    {
        var risk = RiskRating.Of(authority.Risk.Of(sample.Content));
        var facts = new MissionFacts
        {
            Content = sample.Content,
            UnitId = scope.UnitId,
            EmployerId = scope.EmployerId,
            TravellerStatus = sample.Status,
            IsLate = sample.IsLate,
            Risk = risk,
        };
        return new(sample, risk, [.. Route.Plan(policy, facts, scope, authority, budgetHolderId, round: 1)
            .Select(step => (step, PeopleNames.HoldersOf(step, scope, authority)))]);
    }

    private SampleRoute Drawn(Trial trial, IReadOnlyDictionary<Guid, string> names, PolicyChoices choices)
    {
        var title = text[trial.Sample.Title, trial.Sample.Where];
        var content = trial.Sample.Content;
        string?[] traits =
        [
            formats.Money(content.EstimatedCostCents),
            words.Of(trial.Sample.Status),
            trial.Sample.IsLate ? text["hors délai"].Value : null,
            trial.Risk is { NeedsOpinion: true } ? text["avis sûreté demandé"].Value : null,
        ];
        return new(title, trial.Sample.Icon, [.. traits.OfType<string>()],
            lines.Of(trial.Steps.Select(step => (step.Step, (IReadOnlyList<string>)[.. step.Holders.Select(id => names.GetValueOrDefault(id, words.Unknown))])), title, choices));
    }

    /// <summary>That of a project of the unit, as its missions would have.</summary>
    private Task<Guid?> BudgetHolderAsync(Guid unitId, CancellationToken cancellation) => db.Projects
        .Where(project => project.BudgetHolderId != null)
        .OrderBy(project => project.UnitId != unitId).ThenBy(project => project.Code)
        .Select(project => project.BudgetHolderId)
        .FirstOrDefaultAsync(cancellation);

    private static Guid Chosen(IReadOnlyList<ChoiceOption> offered, Guid? chosen) =>
        offered.Any(option => option.Value == chosen?.ToString()) ? chosen!.Value : offered.Count > 0 ? Guid.Parse(offered[0].Value) : Guid.Empty;
}

/// <summary>A sample mission with the steps it would take, and who may decide each.</summary>
public sealed record Trial(SampleMission Sample, RiskRating? Risk, IReadOnlyList<(RouteStep Step, IReadOnlyList<Guid> Holders)> Steps);
