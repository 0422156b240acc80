using System.Globalization;
using Microsoft.Extensions.Localization;
using Missions.Geo.Emissions;
using Missions.Geo.Units;

namespace Missions.Web.Presentation;

/// <summary>Another way to travel a leg, as the screens say it: « en TGV : −163 kg, 97 % de moins ».</summary>
public sealed class Alternatives(IStringLocalizer<Shared> text, Words words, Formats formats)
{
    private const double SameKilometres = 1;
    private const double Small = 10;

    public string Of(LegAlternative way, Distance? counted)
    {
        ArgumentNullException.ThrowIfNull(way);
        var said = Compared(way);
        return counted is { } one && Math.Abs(one.TotalKilometres - way.Counted.TotalKilometres) < SameKilometres
            ? said
            : $"{said} ({formats.Kilometres(way.Counted)})";
    }

    private string Compared(LegAlternative way)
    {
        var by = words.By(way.Mode, way.Train);
        return way switch
        {
            { Difference: null } => text["{0} : {1}", by, formats.Kilograms(way.Emission)],
            { Share: null } => text["{0} : {1}", by, Signed(way.Difference.Value)],
            { Share: <= 0 and var less } => text["{0} : {1}, {2} % de moins", by, Signed(way.Difference.Value), Figure(-100 * less)],
            { Share: < 1 and var more } => text["{0} : {1}, {2} % de plus", by, Signed(way.Difference.Value), Figure(100 * more)],
            _ => text["{0} : {1}, {2} fois plus", by, Signed(way.Difference.Value), (1 + way.Share.Value).ToString("0.#", Culture)],
        };
    }

    private static CultureInfo Culture => CultureInfo.CurrentCulture;

    private static string Signed(double kilograms) =>
        $"{(kilograms < 0 ? "\u2212" : "+")}{Math.Abs(kilograms).ToString(Math.Abs(kilograms) < Small ? "N1" : "N0", Culture)}\u00A0kg";

    private static string Figure(double percent) => percent is > 99 and < 100 ? "99" : percent.ToString("N0", Culture);
}
