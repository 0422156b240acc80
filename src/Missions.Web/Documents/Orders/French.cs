using System.Globalization;

namespace Missions.Web.Documents.Orders;

/// <summary>Numbers, money and dates as French prints them, whatever the culture of the process.</summary>
static class French
{
    public const string ToConfirm = "à confirmer";
    public const string Unknown = "inconnu";
    const string Day = "dd'/'MM'/'yyyy";

    static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u202F",
        NegativeSign = "−",
    };

    public static string Kilometres(double? value) => value?.ToString("N0", Numbers) ?? Unknown;

    /// <summary>As many decimals as someone gave, three at most.</summary>
    public static string AsGiven(double value) => value.ToString("#,0.###", Numbers);

    public static string Kilograms(double? value) => value?.ToString("N1", Numbers) ?? Unknown;

    public static string Euros(long? cents) => cents is { } value ? $"{(value / 100m).ToString("N2", Numbers)}\u00A0€" : "néant";

    public static string Date(DateOnly? date) => date?.ToString(Day, CultureInfo.InvariantCulture) ?? ToConfirm;

    public static string DateAndTime(DateOnly? date, TimeOnly? time) => (date, time) switch
    {
        (null, _) => ToConfirm,
        (_, null) => $"{Date(date)} (heure à confirmer)",
        (_, { } known) => $"{Date(date)} à {Time(known)}",
    };

    public static string Time(TimeOnly time) => time.ToString("H'\u00A0h\u00A0'mm", CultureInfo.InvariantCulture);

    public static string Instant(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString($"{Day} 'à' H'\u00A0h\u00A0'mm", CultureInfo.InvariantCulture);

    public static string Date(DateTimeOffset instant, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(instant, zone).ToString(Day, CultureInfo.InvariantCulture);
}
