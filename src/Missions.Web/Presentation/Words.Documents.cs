using System.Globalization;
using Missions.Workflow.Missions;
using Missions.Workflow.Orders;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(DocumentKind kind) => Say(kind switch
    {
        DocumentKind.Order => "L’ordre de mission",
        DocumentKind.Request => "La demande dont un outil national fait l’ordre",
        _ => null,
    }, kind);

    /// <summary>What a signed document is called, in the reader's language.</summary>
    public static string TitleOf(DocumentFacts document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? document.EnglishTitle : document.Title;
    }

    /// <summary>« Ordre de mission 2026-0001 », and its version once there are several.</summary>
    public string NameOf(MissionOrder order, int versions)
    {
        ArgumentNullException.ThrowIfNull(order);
        return $"{TitleOf(order.WhatItIs())} {order.Number}{(versions > 1 ? text[", version {0}", order.Version].Value : "")}";
    }

    /// <summary>« 2026-0001 », « 2026-0001, version 2 » once there are several.</summary>
    public string NumberOf(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return $"{order.Number}{(order.Version > 1 ? text[", version {0}", order.Version].Value : "")}";
    }

    /// <summary>« Ordre » or « Demande », before a number.</summary>
    public string ShortNameOf(DocumentKind kind) => kind == DocumentKind.Request ? text["Demande validée"] : text["Ordre"];

    /// <summary>« annulé », « annulée ».</summary>
    public string Cancelled(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.WhatItIs().IsRequest() ? Of(MissionStatus.Cancelled).ToLower(CultureInfo.CurrentCulture) : text["annulé"];
    }

    /// <summary>« remplacé », « remplacée ».</summary>
    public string Superseded(MissionOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.WhatItIs().IsRequest() ? text["remplacée"] : text["remplacé"];
    }

    /// <summary>« 2026-0001, version 2 ».</summary>
    public string NumberOf(string number, int version) => text["{0}, version {1}", number, version];

    /// <summary>Where the order itself is made.</summary>
    public string OrderMadeIn(string? tool) => string.IsNullOrEmpty(tool) ? text["l’ordre de mission est établi ailleurs"] : text["l’ordre de mission est établi dans {0}", tool];

    /// <summary>« Numéro Geslab », or of an outside order when the payer names no tool.</summary>
    public string NumberOf(string? tool) => string.IsNullOrEmpty(tool) ? text["Numéro de l’ordre extérieur"] : text["Numéro {0}", tool];

    /// <summary>« 0042, saisi le 4 mai 2026 ».</summary>
    public string EnteredOn(string number, string day) => text["{0}, saisi le {1}", number, day];

    /// <summary>« 0042, annulé le 4 mai 2026 ».</summary>
    public string CancelledOn(string number, string day) => text["{0}, annulé le {1}", number, day];

    /// <summary>« à saisir », « à mettre à jour » or « à annuler »: what is left to do in the payer's tool.</summary>
    public string ToDoInTool(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return text[mission.Status == MissionStatus.Cancelled ? "à annuler" : mission.OutsideNumber is null ? "à saisir" : "à mettre à jour"];
    }

    /// <summary>The event; what was signed may be a request.</summary>
    public string Of(MissionEventKind kind, DocumentKind document) =>
        kind == MissionEventKind.Issued && document == DocumentKind.Request ? text["Demande de mission signée"] : Of(kind);
}
