using System.Globalization;
using Missions.Geo.Places;
using Missions.Web.Infrastructure.Localization;
using Missions.Web.Infrastructure.Product;
using Missions.Web.Mail.Letters;
using Missions.Web.Mail.Notices;
using Missions.Web.Presentation;
using Missions.Workflow.Orders;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Features.Mails;

/// <summary>Each letter that the application writes, with a sample, in each language.</summary>
public sealed class MailSamples(LetterWriter writer, PublicAddress address, TimeProvider clock)
{
    public static IReadOnlyList<string> Languages { get; } = ["fr", "en"];

    private static readonly MailSample[] ForManagers = [new(NoticeTopic.Cancelled, Request: true, Manager: true)];

    private static readonly bool[] NoAndYes = [false, true];

    /// <summary>Every topic, of an order and, where that is told otherwise, of a request.</summary>
    public static IReadOnlyList<MailSample> All { get; } =
        [.. from topic in Enum.GetValues<NoticeTopic>() from request in NoAndYes.Where(request => !request || HasRequest(topic)) select new MailSample(topic, request)];

    /// <summary>The other letters of the same topic.</summary>
    public static IReadOnlyList<MailSample> VariantsOf(NoticeTopic topic) => topic is >= NoticeTopic.SubstituteNamed or NoticeTopic.Stuck
        ? []
        : [.. from sample in All where sample.Topic == topic from change in NoAndYes where !change || MayChange(topic) select sample with { Change = change }, .. ForManagers.Where(sample => sample.Topic == topic), new(topic, Risk: true)];

    // What comes after the return changes no signature.
    private static bool MayChange(NoticeTopic topic) =>
        topic is not (NoticeTopic.Cancelled or NoticeTopic.Travelled or NoticeTopic.TravelCorrected or NoticeTopic.TravelPresumed or NoticeTopic.TravelAsked or NoticeTopic.Closed);

    private static bool HasRequest(NoticeTopic topic) => NoticeWords.OfRequest(topic) != NoticeWords.Of(topic);

    public Letter Write(MailSample sample, string language)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var topic = sample.Topic;
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language == "en" ? LocalizationExtensions.English : LocalizationExtensions.French;
        try
        {
            return topic switch
            {
                >= NoticeTopic.SealEnding => writer.Write(Seal(topic)),
                >= NoticeTopic.SubstituteNamed => writer.Write(Right(topic)),
                _ => writer.Write(Mission(sample)),
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private MissionNews Mission(MailSample sample) => new()
    {
        About = new(sample.Topic, sample.Request, sample.Change || sample.Topic is NoticeTopic.Amended or NoticeTopic.ToUpdate ? 1 : null, Tool: "Geslab"),
        Document = sample.Request ? DocumentFacts.Request : DocumentFacts.Order,
        Reference = $"D{Today.Year}-0042",
        Recipient = "Prénom Nom",
        Url = address.To(Acts(sample.Topic) ? Links.ConfirmStep("exemple") : Links.Missions),
        UrlUntil = Acts(sample.Topic) ? clock.GetUtcNow().AddDays(14) : null,
        IsConfidential = sample.Risk || sample.Topic == NoticeTopic.Stuck,
        Traveller = sample.Manager || NoticeWords.IsAsked(sample.Topic) || sample.Topic is NoticeTopic.ToEnter or NoticeTopic.ToUpdate ? "Prénom Nom" : null,
        Destination = Place.Unknown("Héraklion", "GR"),
        DepartsOn = Today.AddDays(40),
        ReturnsOn = Today.AddDays(44),
        Actor = NoticeWords.IsAsked(sample.Topic) || sample.Topic is NoticeTopic.TravelAsked or NoticeTopic.TravelPresumed ? null : "Prénom Nom",
        Step = StepOf(sample.Topic),
        DueAt = NoticeWords.IsAsked(sample.Topic) ? clock.GetUtcNow().AddDays(sample.Topic is NoticeTopic.StepOverdue or NoticeTopic.StepEscalated ? -2 : 3) : null,
        Next = sample.Topic is NoticeTopic.VisaGiven or NoticeTopic.CreditsAgreed ? "Signature de la direction" : null,
        LeavesFrance = true,
        OfSignature = sample.Topic is NoticeTopic.OrderReady or NoticeTopic.ToEnter or NoticeTopic.ToUpdate,
        HasFile = sample is { Topic: NoticeTopic.OrderReady, Risk: false },
        HasCalendar = sample is { Topic: NoticeTopic.OrderReady or NoticeTopic.Cancelled, Risk: false, Manager: false },
        OrderNumber = sample.Topic is NoticeTopic.OrderReady or NoticeTopic.Cancelled or NoticeTopic.ToEnter or NoticeTopic.ToUpdate
            ? $"{Today.Year}-0017{(sample.Change || sample.Topic == NoticeTopic.ToUpdate ? ", version 2" : "")}"
            : null,
        Managed = sample.Manager || sample.Topic == NoticeTopic.ToUpdate ? new("GES-0042", ExpectsNumber: true, HasFunding: true) : null,
        ChangeReason = sample.Change ? "Lorem ipsum dolor sit amet." : null,
        Comment = sample.Topic is NoticeTopic.Returned or NoticeTopic.SentBack or NoticeTopic.Rejected or NoticeTopic.QuestionAsked or NoticeTopic.QuestionAnswered or NoticeTopic.Cancelled ? "Lorem ipsum dolor sit amet." : null,
    };

    private SealNews Seal(NoticeTopic topic) => new(
        topic, "Prénom Nom", address.To(Links.AdminJobs), "Cachet du laboratoire", clock.GetUtcNow().AddDays(topic == NoticeTopic.SealEnding ? 30 : -1), Days: 30);

    /// <summary>Whether the letter has a link that acts without signing in.</summary>
    private static bool Acts(NoticeTopic topic) =>
        topic == NoticeTopic.TravelAsked || (NoticeWords.IsAsked(topic) && topic is not (NoticeTopic.OpinionAsked or NoticeTopic.SignatureAsked or NoticeTopic.OutsideSignatureAsked));

    private static string? StepOf(NoticeTopic topic) => topic switch
    {
        NoticeTopic.CreditsAsked or NoticeTopic.CreditsAgreed => "Accord du responsable de crédits",
        NoticeTopic.OpinionAsked or NoticeTopic.OpinionRecorded => "Avis sûreté",
        NoticeTopic.SignatureAsked or NoticeTopic.OutsideSignatureAsked => "Signature de la direction",
        NoticeTopic.VisaGiven or NoticeTopic.Returned => "Visa du gestionnaire",
        _ => NoticeWords.IsAsked(topic) ? "Visa du gestionnaire" : null,
    };

    private RightNews Right(NoticeTopic topic) => new(
        topic, "Prénom Nom", address.To(Links.Absences), "Prénom Nom", "Prénom Nom", Today.AddDays(7), Today.AddDays(14))
    {
        Scope = SubstitutionScope.Both,
        Reference = topic is NoticeTopic.DelegationGranted or NoticeTopic.DelegationRevoked ? "DEC-2026-008" : null,
    };
}

/// <summary>One letter to look at.</summary>
/// <param name="Topic">What it tells.</param>
/// <param name="Request">What was signed is a request, from which the payer makes the order.</param>
/// <param name="Change">Version 1 is being changed, or version 2 is signed.</param>
/// <param name="Risk">The mission is at risk: number and link alone.</param>
/// <param name="Manager">To who manages the mission.</param>
public sealed record MailSample(NoticeTopic Topic, bool Request = false, bool Change = false, bool Risk = false, bool Manager = false)
{
    public string Query() => QueryString.Create([.. Said().Select(name => new KeyValuePair<string, string?>(name, "true"))]).ToString();

    private IEnumerable<string> Said()
    {
        if (Request) yield return "request";
        if (Change) yield return "change";
        if (Risk) yield return "risk";
        if (Manager) yield return "manager";
    }
}
