using Missions.Workflow.Calendars;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(LeadTimeCase @case) => Say(@case switch
    {
        LeadTimeCase.Domestic => "France métropolitaine",
        LeadTimeCase.Overseas => "Outre-mer",
        LeadTimeCase.Abroad => "Étranger",
        LeadTimeCase.Opinion => "Avis sûreté nécessaire",
        _ => null,
    }, @case);

    public string Of(WhenLate whenLate) => Say(whenLate switch
    {
        WhenLate.Warn => "avertir",
        WhenLate.RequireReason => "demander un motif",
        _ => null,
    }, whenLate);

    public string Of(DayCount count) => Say(count switch
    {
        DayCount.Working => "jours ouvrés",
        DayCount.Calendar => "jours calendaires",
        _ => null,
    }, count);

    public string Of(LocalHoliday holiday) => Say(holiday switch
    {
        LocalHoliday.GoodFriday => "Vendredi saint",
        LocalHoliday.SaintStephen => "26 décembre (Saint-Étienne)",
        _ => null,
    }, holiday);

    /// <summary>« 5 jours ouvrés ».</summary>
    public string Days(int days, DayCount count) => (days, count) switch
    {
        (0 or 1, DayCount.Working) => text["{0} jour ouvré", days],
        (_, DayCount.Working) => text["{0} jours ouvrés", days],
        (0 or 1, _) => text["{0} jour calendaire", days],
        _ => text["{0} jours calendaires", days],
    };

    /// <summary>« hors délai de 3 jours ouvrés »; only of what is late.</summary>
    public string Late(Lateness lateness) => text["hors délai de {0}", Days(lateness.DaysLate, lateness.Unit)];

    /// <summary>« 2 jours ouvrés avant le départ, 5 demandés. »</summary>
    public string DaysLeft(Lateness lateness) => text["{0} avant le départ, {1} demandés.", Days(lateness.ActualDays, lateness.Unit), lateness.RequiredDays ?? 0];
}
