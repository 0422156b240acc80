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
public sealed class LetterWriter(IStringLocalizer<Shared> text, SubjectWriter subjects, Sequels sequels, Particulars particulars, Formats formats, IOptions<ProductOptions> product)
{
    public Letter Write(MissionNews news)
    {
        ArgumentNullException.ThrowIfNull(news);
        var words = WordsOf(news);
        var opening = text[words.Opening, news.Reference, subjects.ToolOf(news.About), news.About.Changes ?? 0, news.About.Makes ?? 0];
        return Signed(news.Recipient, news.Url is null ? null : new(text[words.Action], news.Url)) with
        {
            Subject = subjects.Of(news.About, news.Reference),
            Opening = string.Join(' ', sequels.Of(news).Prepend(opening)),
            Reminder = Reminder(news),
            Facts = particulars.Of(news),
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
        { IsGuest: true } when NoticeWords.OfGuest(news.Topic) is { } words => words,
        { Topic: NoticeTopic.Cancelled, Managed.Number: not null } => news.About.Words with { Action = NoticeWords.Sheet },
        _ => news.About.Words,
    };

    // Of a mission at risk, whether it leaves France or not: the advice is for any journey, and so tells nothing of this one.
    private LetterLink? Reminder(MissionNews news) => news switch
    {
        { IsTravellersOrder: true, IsConfidential: true } => new(text["Pour tout voyage à l’étranger, inscrivez-vous sur Ariane avant de partir."], Links.TravelAdvice),
        { IsTravellersOrder: true, LeavesFrance: true } => new(text["À l’étranger, inscrivez-vous sur Ariane avant de partir."], Links.TravelAdvice),
        _ => null,
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
}
