using System.Globalization;
using Missions.Geo.Places;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Letters;
using Missions.Web.Mail.Notices;
using Missions.Web.Presentation;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Mails;

/// <summary>Each letter that the application writes, with a sample, in each language.</summary>
public sealed class MailSamples(LetterWriter writer, PublicAddress address, TimeProvider clock)
{
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    public Letter Write(NoticeTopic topic, string language, bool confidential = false)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == "en" ? LocalizationExtensions.English : LocalizationExtensions.French;
        try
        {
            return topic switch
            {
                >= NoticeTopic.SealEnding => writer.Write(Seal(topic)),
                >= NoticeTopic.SubstituteNamed => writer.Write(Right(topic)),
                _ => writer.Write(Mission(topic, confidential)),
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private MissionNews Mission(NoticeTopic topic, bool confidential) => new()
    {
        Topic = topic,
        Reference = $"D{Today.Year}-0042",
        Recipient = "Prénom Nom",
        Url = address.To(Acts(topic) ? Links.ConfirmStep("exemple") : Links.Missions),
        UrlUntil = Acts(topic) ? clock.GetUtcNow().AddDays(14) : null,
        IsConfidential = confidential || topic == NoticeTopic.Stuck,
        Traveller = NoticeWords.IsAsked(topic) ? "Prénom Nom" : null,
        Destination = Place.Unknown("Héraklion", "GR"),
        DepartsOn = Today.AddDays(40),
        ReturnsOn = Today.AddDays(44),
        Actor = NoticeWords.IsAsked(topic) ? null : "Prénom Nom",
        Step = StepOf(topic),
        DueAt = NoticeWords.IsAsked(topic) ? clock.GetUtcNow().AddDays(3) : null,
        Next = topic == NoticeTopic.Approved ? "Signature de la direction" : null,
        LeavesFrance = topic == NoticeTopic.OrderReady,
        OrderNumber = topic == NoticeTopic.OrderReady ? $"{Today.Year}-0017" : null,
        Comment = topic is NoticeTopic.Returned or NoticeTopic.Rejected or NoticeTopic.QuestionAsked ? "Lorem ipsum dolor sit amet." : null,
    };

    private SealNews Seal(NoticeTopic topic) => new(
        topic, "Prénom Nom", address.To(Links.AdminJobs), "Cachet du laboratoire", clock.GetUtcNow().AddDays(topic == NoticeTopic.SealEnding ? 30 : -1), Days: 30);

    /// <summary>Whether the letter has a link that acts without signing in.</summary>
    private static bool Acts(NoticeTopic topic) =>
        topic == NoticeTopic.TravelAsked || (NoticeWords.IsAsked(topic) && topic is not (NoticeTopic.OpinionAsked or NoticeTopic.SignatureAsked or NoticeTopic.OutsideSignatureAsked));

    private static string? StepOf(NoticeTopic topic) => topic switch
    {
        NoticeTopic.CreditsAsked => "Accord du responsable de crédits",
        NoticeTopic.OpinionAsked => "Avis sûreté",
        NoticeTopic.SignatureAsked or NoticeTopic.OutsideSignatureAsked => "Signature de la direction",
        NoticeTopic.Approved or NoticeTopic.Returned => "Visa du gestionnaire",
        _ => NoticeWords.IsAsked(topic) ? "Visa du gestionnaire" : null,
    };

    private RightNews Right(NoticeTopic topic) => new(
        topic, "Prénom Nom", address.To(Links.Absences), "Prénom Nom", "Prénom Nom", Today.AddDays(7), Today.AddDays(14))
    {
        Scope = SubstitutionScope.Both,
        Reference = topic is NoticeTopic.DelegationGranted or NoticeTopic.DelegationRevoked ? "DEC-2026-008" : null,
    };
}
