using System.Globalization;

namespace Missions.Web.Documents.Orders;

/// <content>Numbers, money and dates as the language prints them, whatever the culture of the process.</content>
public sealed partial class OrderLanguage
{
    static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F", NegativeSign = "−" };

    static readonly NumberFormatInfo EnglishNumbers = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NegativeSign = "−" };

    public string ToConfirm => Say("à confirmer", "to be confirmed");

    public string Unknown => Say("inconnu", "unknown");

    NumberFormatInfo Numbers => Prevails ? FrenchNumbers : EnglishNumbers;

    // The day before the month or the other way round: English takes the month in letters.
    string DayFormat => Say("dd'/'MM'/'yyyy", "d' 'MMM' 'yyyy");

    string HourFormat => Say("H'\u00A0h\u00A0'mm", "HH':'mm");

    public string Kilometres(double? value) => value?.ToString("N0", Numbers) ?? Unknown;

    /// <summary>As many decimals as someone gave, three at most.</summary>
    public string AsGiven(double value) => value.ToString("#,0.###", Numbers);

    public string Kilograms(double? value) => value?.ToString("N1", Numbers) ?? Unknown;

    public string Euros(long? cents)
    {
        if (cents is not { } value) return Say("néant", "none");
        var amount = (value / 100m).ToString("N2", Numbers);
        return Say($"{amount}\u00A0€", $"€{amount}");
    }

    public string Date(DateOnly? date) => date is { } day ? NoBreak(day.ToString(DayFormat, CultureInfo.InvariantCulture)) : ToConfirm;

    public string DateAndTime(DateOnly? date, TimeOnly? time) => (date, time) switch
    {
        (null, _) => ToConfirm,
        (_, null) => $"{Date(date)} {Say("(heure à confirmer)", "(time to be confirmed)")}",
        (_, { } known) => $"{Date(date)} {Say("à", "at")} {Time(known)}",
    };

    public string Time(TimeOnly time) => time.ToString(HourFormat, CultureInfo.InvariantCulture);

    public string Instant(DateTimeOffset instant, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTime(instant, zone);
        return $"{Date(instant, zone)} {Say("à", "at")} {Time(TimeOnly.FromDateTime(local.DateTime))}";
    }

    public string Date(DateTimeOffset instant, TimeZoneInfo zone) => Date(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime));

    /// <summary>To the second and in UTC: what is checked is compared, and read in any country.</summary>
    public string Precise(DateTimeOffset instant) => string.Create(CultureInfo.InvariantCulture, $"{Date(DateOnly.FromDateTime(instant.UtcDateTime))} {instant.UtcDateTime:HH':'mm':'ss} UTC");

    static string NoBreak(string date) => date.Replace(' ', '\u00A0');
}
