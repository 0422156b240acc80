using Microsoft.Extensions.Localization;

namespace Missions.Web.Mail.Notices;

/// <summary>What a mail of a mission says after its first sentence: which version it is about, what goes with it, what its recipient has to do.</summary>
public sealed class Sequels(IStringLocalizer<Shared> text, SubjectWriter subjects)
{
    public IEnumerable<string> Of(MissionNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        return [.. OfChange(news), .. OfFiles(news), .. OfManaged(news)];
    }

    private IEnumerable<string> OfChange(MissionNews news)
    {
        if (news.About is not { Changes: { } former, Makes: { } next } || news.Topic == NoticeTopic.Amended) yield break;
        yield return news.Topic switch
        {
            NoticeTopic.OrderReady or NoticeTopic.ToEnter or NoticeTopic.ToUpdate => text["Cette version {1} annule et remplace la version {0}, qui ne vaut plus.", former, next],
            NoticeTopic.Rejected or NoticeTopic.Withdrawn => text["Cette demande modifiait la version {0}, qui reste valable.", former],
            _ when news.IsConfidential => text["Cette demande modifie la version {0} et deviendra la version {1} une fois signée.", former, next],
            _ => text["Cette demande modifie la version {0}, qui reste valable jusqu’à la signature de la version {1}.", former, next],
        };
    }

    private IEnumerable<string> OfFiles(MissionNews news)
    {
        if (news.Topic == NoticeTopic.OrderReady)
        {
            if (news is { HasFile: true, HasCalendar: true }) yield return text["Le document signé est joint à ce courriel, avec un événement pour votre agenda."];
            else if (news.HasFile) yield return text["Le document signé est joint à ce courriel."];
            else if (news.Url is not null) yield return text["Le document signé se télécharge sur la page de la mission."];
        }

        if (news is { Topic: NoticeTopic.Cancelled, HasCalendar: true }) yield return text["L’événement joint la retire de votre agenda."];
    }

    private IEnumerable<string> OfManaged(MissionNews news)
    {
        if (news is not { Topic: NoticeTopic.Cancelled, Managed: { } managed }) yield break;
        if (managed.Number is { } number) yield return text["Annulez aussi le numéro {0} dans {1}.", number, subjects.ToolOf(news.About)];
        else if (managed.ExpectsNumber) yield return text["Elle n’est plus à saisir dans {0}.", subjects.ToolOf(news.About)];
        if (managed.HasFunding) yield return text["Les crédits engagés pour elle sont à libérer."];
    }
}
