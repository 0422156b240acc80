using System.Globalization;
using System.Text;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

/// <summary>What the file of a signed document is called once downloaded: by its title, its number and what became of it.</summary>
public static class OrderFileName
{
    public static string Of(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var version = order.Version == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-v{order.Version}");
        var fate = order.StampedAt is not null ? "-annule" : order.SupersededAt is not null ? "-remplace" : "";
        return $"{Plain(order.WhatItIs().Title)}-{order.Number}{version}{fate}.pdf";
    }

    /// <summary>Letters without accents and digits, joined by hyphens: « Demande de mission validée » → Demande-de-mission-validee.</summary>
    private static string Plain(string title)
    {
        var plain = new StringBuilder();
        foreach (var c in title.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            if (char.IsAsciiLetterOrDigit(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != '-') plain.Append('-');
        }

        return plain.ToString().TrimEnd('-') is { Length: > 0 } name ? name : "Document";
    }

    public static string OfEnglish(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var version = order.Version == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-v{order.Version}");
        return $"{Plain(order.WhatItIs().EnglishTitle)}-{order.Number}{version}{(order.English is { StampedAt: not null } ? "-cancelled" : "")}.pdf";
    }
}
