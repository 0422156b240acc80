using Microsoft.Extensions.Localization;
using Missions.Web.Mail.Letters;
using Missions.Web.Presentation;

namespace Missions.Web.Mail.Notices;

/// <summary>The facts that a mail of a mission lists; a mail of a mission at risk has none.</summary>
public sealed class Particulars(IStringLocalizer<Shared> text, Formats formats, Words words)
{
    public IReadOnlyList<LetterFact> Of(MissionNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        return news.IsConfidential ? [] : [.. All(news).Where(fact => fact.Value.Length > 0)];
    }

    private IEnumerable<LetterFact> All(MissionNews news)
    {
        var asked = NoticeWords.IsAsked(news.Topic);
        yield return new(text["Missionnaire"], news.Traveller ?? "");
        yield return new(text["Lieu de mission"], news.Destination is { } place ? Words.Label(place.Name, place.CountryCode) : "");
        yield return new(text["Dates"], formats.Period(news.DepartsOn, news.ReturnsOn));
        yield return new(text["Étape du circuit"], StepNames.OfEach(news.Step) ?? "");
        yield return new(text["À décider"], asked && news.DueAt is { } due ? formats.Due(due) : "");
        yield return new(text[news.OfSignature ? "Vous signez par délégation de" : "Vous remplacez"], asked ? news.Principal ?? "" : "");
        yield return new(text["Étape suivante"], StepNames.OfEach(news.Next) ?? "");
        yield return new(Words.TitleOf(news.Document), news.OrderNumber ?? "");
        yield return new(words.NumberOf(news.About.Tool), news.Managed?.Number ?? "");
        yield return new(text[Actor(news.Topic)], asked ? "" : By(news));
        yield return new(text[Said(news.Topic)], news.Comment ?? "");
        yield return new(text["Motif de la modification"], news.ChangeReason ?? "");
    }

    private string By(MissionNews news) => news switch
    {
        { Actor: null } => "",
        { Principal: null } => news.Actor,
        { OfSignature: true } => text["{0}, par délégation de {1}", news.Actor, news.Principal],
        _ => text["{0} pour {1}", news.Actor, news.Principal],
    };

    private static string Actor(NoticeTopic topic) => topic switch
    {
        NoticeTopic.VisaGiven => "Visée par",
        NoticeTopic.CreditsAgreed or NoticeTopic.AgreementGiven => "Accordé par",
        NoticeTopic.OpinionRecorded or NoticeTopic.AgreementRecorded => "Consigné par",
        NoticeTopic.OrderReady or NoticeTopic.ToEnter or NoticeTopic.ToUpdate => "Signataire",
        NoticeTopic.Returned or NoticeTopic.SentBack => "Renvoyée par",
        NoticeTopic.Rejected => "Refusée par",
        NoticeTopic.Cancelled => "Annulée par",
        _ => "Par",
    };

    private static string Said(NoticeTopic topic) => topic switch
    {
        NoticeTopic.Returned or NoticeTopic.SentBack or NoticeTopic.Rejected or NoticeTopic.Cancelled or NoticeTopic.Amended or NoticeTopic.Reassigned => "Motif",
        NoticeTopic.QuestionAsked => "Question",
        NoticeTopic.QuestionAnswered => "Réponse",
        _ => "Commentaire",
    };
}
