using System.Globalization;

namespace Missions.Web.Presentation;

/// <summary>What a typed text may mean; each answers false when it cannot be understood. An empty text is null.</summary>
public static class TypedText
{
    private static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy"];
    private static readonly string[] Times = ["H:mm", "H:mm:ss", "H'h'mm", "H'h'"];

    /// <summary>The text without what no field holds: control characters, and carriage returns of a line end.</summary>
    public static string Clean(string? text) => string.IsNullOrWhiteSpace(text)
        ? ""
        : string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();

    public static bool IsDay(string? text, out DateOnly? day)
    {
        day = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!DateOnly.TryParseExact(text.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        day = read;
        return true;
    }

    public static bool IsTime(string? text, out TimeOnly? time)
    {
        time = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!TimeOnly.TryParseExact(text.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        time = read;
        return true;
    }

    public static bool IsNumber(string? text, out int? number)
    {
        number = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!int.TryParse(text.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read)) return false;
        number = read;
        return true;
    }

    /// <summary>Euros with at most two decimals: « 1 250,50 », “1,250.50”; see <see cref="TypedFigure"/>.</summary>
    public static bool IsMoney(string? text, out long? cents)
    {
        cents = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (TypedFigure.Read(text.Replace("€", "", StringComparison.Ordinal)) is not { } euros) return false;
        if (decimal.Round(euros, 2) != euros || Math.Abs(euros) > 1_000_000_000_000m) return false;
        cents = (long)(euros * 100);
        return true;
    }

    /// <summary>Kilometres to the metre: « 1 480,5 », “1,480.5”; see <see cref="TypedFigure"/>.</summary>
    public static bool IsKilometres(string? text, out decimal? kilometres)
    {
        kilometres = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        var plain = text.Trim();
        if (plain.EndsWith("km", StringComparison.OrdinalIgnoreCase)) plain = plain[..^2];
        if (TypedFigure.Read(plain) is not { } read) return false;
        // Written once: « 480 » and « 480,00 » are the same content.
        kilometres = decimal.Parse(read.ToString("0.###", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return true;
    }

    public static bool IsChoice<T>(string? text, out T? choice)
        where T : struct, Enum
    {
        choice = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        if (!Array.Exists(Enum.GetNames<T>(), name => string.Equals(name, text, StringComparison.OrdinalIgnoreCase))) return false;
        choice = Enum.Parse<T>(text, ignoreCase: true);
        return true;
    }
}
