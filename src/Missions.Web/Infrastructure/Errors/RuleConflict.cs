using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Missions.Web.Data;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Presentation;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Web.Infrastructure.Errors;

/// <summary>Says why an action was refused, and by whose earlier decision where there is one.</summary>
public sealed class RuleConflict(MissionsDbContext db, IOptions<LaboratoryOptions> laboratory, Words words, IStringLocalizer<Shared> text)
{
    public const string Concurrent = "concurrent-write";

    public static bool IsBehind(Exception error) => error is MissionRuleException || Conflict.IsBehind(error);

    public static string CodeOf(Exception error) => error is MissionRuleException rule ? rule.Code : Concurrent;

    public async Task<string> SentenceAsync(Exception error, CancellationToken cancellation)
    {
        if (error is not MissionRuleException rule)
            return text["Quelqu’un d’autre vient de modifier la même chose : rechargez la page, puis recommencez."];
        var sentence = text[RuleSentences.Of(rule)].Value;
        return rule.Decision is { } decision ? $"{sentence} {await DecidedAsync(decision, cancellation)}" : sentence;
    }

    private async Task<string> DecidedAsync(Decision decision, CancellationToken cancellation)
    {
        var people = await db.People.Where(p => p.Id == decision.ActorId || p.Id == decision.PrincipalId).ToListAsync(cancellation);
        var at = TimeZoneInfo.ConvertTime(decision.At, TimeZoneInfo.FindSystemTimeZoneById(laboratory.Value.TimeZone));
        var asked = await db.Missions.SelectMany(mission => mission.Steps).Where(step => step.Id == decision.StepId).Select(step => step.Kind).SingleAsync(cancellation);
        var actor = NameOf(decision.ActorId);
        var who = decision.ActorId == decision.PrincipalId ? actor : text["{0} pour {1}", actor, NameOf(decision.PrincipalId)].Value;
        return text["{0}, le {1:d} à {1:HH:mm:ss}.", words.Decided(asked, decision.Sense, decision.Opinion is not null, who), at];

        string NameOf(Guid id) => people.Find(p => p.Id == id)?.FullName ?? text["une personne inconnue"];
    }
}
