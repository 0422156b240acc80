using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Letters;
using Missions.Web.Presentation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Mail.Notices;

/// <summary>Puts news into words, in the language of the moment.</summary>
public sealed class LetterWriter(IStringLocalizer<Shared> text, Formats formats, IOptions<ProductOptions> product)
{
    public Letter Write(MissionNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        var words = WordsOf(news);
        return Signed(news.Recipient, news.Url is null ? null : new(text[words.Action], news.Url)) with
        {
            Subject = text["{0} : {1}", news.Reference, text[words.Subject]],
            Opening = text[words.Opening, news.Reference],
            Reminder = news.LeavesFrance && !news.IsConfidential ? new(text["À l’étranger, inscrivez-vous sur Ariane avant de partir."], Links.TravelAdvice) : null,
            Facts = news.IsConfidential ? [] : [.. Facts(news).Where(fact => fact.Value.Length > 0)],
            Reason = (NoticeWords.IsAsked(news.Topic)
                ? text["Vous recevez ce courriel parce que cette étape vous est confiée. Il est automatique : inutile d’y répondre."].Value
                : text["Vous recevez ce courriel parce que cette mission vous concerne. Il est automatique : inutile d’y répondre."].Value) + OfLink(news),
        };
    }

    public Letter Write(RightNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        var words = NoticeWords.Of(news.Topic);
        return Signed(news.Recipient, news.Url is null ? null : new(text[words.Action], news.Url)) with
        {
            Subject = text[words.Subject],
            Opening = text[words.Opening, news.Holder, news.Principal, formats.Period(news.From, news.Until), news.Reference ?? Scope(news.Scope)],
            Reason = text["Vous recevez ce courriel parce que ce droit vous concerne. Il est automatique : inutile d’y répondre."],
        };
    }

    public Letter Write(SealNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        var words = NoticeWords.Of(news.Topic);
        return Signed(news.Recipient, new(text[words.Action], news.Url)) with
        {
            Subject = text[words.Subject],
            Opening = text[words.Opening, news.Certificate, formats.Day(formats.DayOf(news.Until)), formats.InDays(news.Days)],
            Reason = text["Vous recevez ce courriel parce que vous administrez l’application. Il est automatique : inutile d’y répondre."],
        };
    }

    private static NoticeWords WordsOf(MissionNews news) => news switch
    {
        { Topic: NoticeTopic.OrderReady or NoticeTopic.Cancelled or NoticeTopic.Amended } when news.Document.IsRequest() => NoticeWords.OfRequest(news.Topic),
        { IsGuest: true } => NoticeWords.OfGuest(news.Topic),
        _ => NoticeWords.Of(news.Topic),
    };

    private string OfLink(MissionNews news) => news switch
    {
        { UrlUntil: { } until } => " " + text["Le lien est personnel et vaut jusqu’au {0} : ne transmettez pas ce courriel.", formats.LastDayBefore(until)],
        { IsGuest: false } => "",
        { Url: null } => " " + text["Pour toute question, adressez-vous à la personne qui a saisi votre demande."],
        _ => " " + text["Le lien est personnel : ne transmettez pas ce courriel."],
    };

    private string Scope(SubstitutionScope? scope) => scope switch
    {
        SubstitutionScope.Validation => text["pour viser en son nom"],
        SubstitutionScope.Opinion => text["pour consigner des avis en son nom"],
        _ => text["pour viser et consigner des avis en son nom"],
    };

    private Letter Signed(string recipient, LetterLink? link) => new()
    {
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName,
        Greeting = text["Bonjour {0},", recipient],
        Link = link,
        Signature = product.Value.Laboratory.Length > 0 ? $"LabMissions · {product.Value.Laboratory}" : "LabMissions",
        Subject = "",
        Opening = "",
        Reason = "",
    };

    private IEnumerable<LetterFact> Facts(MissionNews news)
    {
        var asked = NoticeWords.IsAsked(news.Topic);
        yield return new(text["Missionnaire"], news.Traveller ?? "");
        yield return new(text["Lieu de mission"], news.Destination is { } place ? Words.Label(place.Name, place.CountryCode) : "");
        yield return new(text["Dates"], formats.Period(news.DepartsOn, news.ReturnsOn));
        yield return new(text["Étape du circuit"], news.Step ?? "");
        yield return new(text["À décider"], asked && news.DueAt is { } due ? formats.Due(due) : "");
        yield return new(text["Vous remplacez"], asked ? news.Principal ?? "" : "");
        yield return new(text["Étape suivante"], news.Next ?? "");
        yield return new(Words.TitleOf(news.Document), news.OrderNumber ?? "");
        yield return new(text["Par"], asked ? "" : By(news));
        yield return new(text["Commentaire"], news.Comment ?? "");
    }

    private string By(MissionNews news) => news switch
    {
        { Actor: null } => "",
        { Principal: null } => news.Actor,
        _ => text["{0} pour {1}", news.Actor, news.Principal],
    };
}
