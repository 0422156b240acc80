using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Missions.Geo.Units;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Web.Infrastructure.Localization;
using Missions.Workflow.Missions;

namespace Missions.Web.Presentation;

/// <summary>Figures, money, dates and ages as the screens write them; what is null is said to be unknown or to be confirmed.</summary>
public sealed class Formats(IStringLocalizer<Shared> text, Words words, IOptions<LaboratoryOptions> laboratory, TimeProvider clock)
{
    private readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById(laboratory.Value.TimeZone);

    /// <summary>« 393 km », or « inconnu ».</summary>
    public string Kilometres(Distance? distance) => Figure(distance?.TotalKilometres, "N0", "km");

    /// <summary>As many decimals as were given, three at most: « 1 480,5 ».</summary>
    public static string Number(decimal value) => value.ToString("#,0.###", Culture);

    /// <summary>« 84,9 kgCO₂e », or « inconnu ».</summary>
    public string Kilograms(CarbonMass? mass) => Figure(mass?.TotalKilograms, "N1", "kgCO₂e");

    /// <summary>The half-width of an interval: « ± 8,5 kg ».</summary>
    public static string HalfWidth(CarbonMass mass) => $"±\u00A0{mass.TotalKilograms.ToString("N1", Culture)}\u00A0kg";

    /// <summary>« 1 250,00 € », “€1,250.00”, or a dash.</summary>
    public string Money(long? cents) => cents is { } value ? Euros((value / 100m).ToString("N2", Culture)) : "–";

    /// <summary>An amount as it is written in the reader's language, with its sign.</summary>
    public static string Euros(string amount) => Culture.TwoLetterISOLanguageName == "en" ? $"€{amount}" : $"{amount}\u00A0€";

    /// <summary>« 4 mai 2026 », or « à confirmer ».</summary>
    public string Day(DateOnly? day) => day switch
    {
        null => words.ToConfirm,
        { Day: 1 } when Culture.TwoLetterISOLanguageName == "fr" => day.Value.ToString("d'er' MMMM yyyy", Culture),
        _ => day.Value.ToString("d MMMM yyyy", Culture),
    };

    /// <summary>« 04/05/2026 », or « à confirmer ».</summary>
    public string ShortDay(DateOnly? day) => day?.ToString("dd'/'MM'/'yyyy", Culture) ?? words.ToConfirm;

    /// <summary>« 14:32 », or « à confirmer ».</summary>
    public string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? words.ToConfirm;

    /// <summary>A planned day and hour: « 4 mai 2026 à 14:32 », « 4 mai 2026 (heure à confirmer) », or « à confirmer ».</summary>
    public string DayAndTime(DateOnly? day, TimeOnly? time) => (day, time) switch
    {
        (null, _) => words.ToConfirm,
        (_, null) => text["{0} (heure à confirmer)", Day(day)],
        _ => text["{0} à {1}", Day(day), Time(time)],
    };

    /// <summary>« du 4 mai 2026 au 6 mai 2026 », « le 4 mai 2026 » for a single day, or « dates à confirmer ».</summary>
    public string Period(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => text["dates à confirmer"],
        _ when from == until => text["le {0}", Day(from)],
        _ => text["du {0} au {1}", Day(from), Day(until)],
    };

    /// <summary>A stage's stay, with its hours where they are known: « du 4 mai 2026 à 14:32 au 6 mai 2026 ».</summary>
    public string Period(Stage stage) => stage is { ArrivesAt: null, LeavesAt: null }
        ? Period(stage.ArrivesOn, stage.LeavesOn)
        : text["du {0} au {1}", Moment(stage.ArrivesOn, stage.ArrivesAt), Moment(stage.LeavesOn, stage.LeavesAt)];

    /// <summary>What happened, in the laboratory's time: « 4 mai 2026 à 14:32 ».</summary>
    public string Instant(DateTimeOffset at) => text["{0} à {1}", Day(DayOf(at)), Time(TimeOfDay(at))];

    /// <summary>In the laboratory's time: « 14:32 ».</summary>
    public string TimeOf(DateTimeOffset at) => Time(TimeOfDay(at));

    /// <summary>« dans 3 jours »; of what has not come yet.</summary>
    public string InDays(int days) => days switch
    {
        0 => text["aujourd’hui"],
        1 => text["dans un jour"],
        _ => text["dans {0} jours", days],
    };

    /// <summary>In whole days of the laboratory: « depuis aujourd’hui », « depuis hier », « depuis 3 jours ».</summary>
    public string Since(DateTimeOffset at) => (DayOf(clock.GetUtcNow()).DayNumber - DayOf(at).DayNumber) switch
    {
        <= 0 => text["depuis aujourd’hui"],
        1 => text["depuis hier"],
        var days => text["depuis {0} jours", days],
    };

    /// <summary>« pour le 6 mars 2026 », or « échéance dépassée depuis le 6 mars 2026 »: a deadline ends the day before its instant.</summary>
    public string Due(DateTimeOffset at)
    {
        var day = LastDayBefore(at);
        return at < clock.GetUtcNow() ? text["échéance dépassée depuis le {0}", day] : text["pour le {0}", day];
    }

    /// <summary>The day that ends at an instant: « 6 mars 2026 ».</summary>
    public string LastDayBefore(DateTimeOffset at) => Day(DayOf(at.AddTicks(-1)));

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    private string Moment(DateOnly? day, TimeOnly? time) => time is null ? Day(day) : DayAndTime(day, time);

    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    private TimeOnly TimeOfDay(DateTimeOffset at) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, _zone).DateTime);

    private string Figure(double? value, string format, string unit) => value is { } known ? $"{known.ToString(format, Culture)}\u00A0{unit}" : words.Unknown;
}
