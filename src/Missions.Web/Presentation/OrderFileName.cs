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
        var fate = order.StampedAt is not null ? "-annule" : order.SupersededAt is not null ? "-remplace" : "";
        return $"{Plain(order.WhatItIs().Title)}-{Numbered(order)}{fate}.pdf";
    }

    public static string OfEnglish(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var fate = order.English is { StampedAt: not null } ? "-cancelled" : order.SupersededAt is not null ? "-superseded" : "";
        return $"{Plain(order.WhatItIs().EnglishTitle)}-{Numbered(order)}{fate}.pdf";
    }

    /// <summary>« 2026-0001 », or « 2026-0001-v2 » where there are several versions: what every file of an order bears in its name.</summary>
    public static string Numbered(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order is { Version: 1, SupersededAt: null } ? order.Number : string.Create(CultureInfo.InvariantCulture, $"{order.Number}-v{order.Version}");
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
}
