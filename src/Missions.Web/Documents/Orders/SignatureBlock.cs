using Missions.Web.Documents.Layout;

namespace Missions.Web.Documents.Orders;

/// <summary>Where, when, who and in which capacity; then how to check that nothing was changed since.</summary>
static class SignatureBlock
{
    public static void Add(Flow flow, SealedOrderContent order) => flow.Together(() =>
    {
        flow.Heading("Signature");
        flow.Table(new Table([46, 60], [.. Lines(order).Select(line => (IReadOnlyList<Cell>)[line.Left, line.Right])]) { IsRuled = false });
        flow.Space(4);
        flow.Paragraph(Statement(order), Style.Small);
        flow.Paragraph($"{order.Language.Label("Empreinte SHA-256 du contenu signé", "SHA-256 of the signed content")} {order.SnapshotSha256}", Style.Code);
    });

    static IEnumerable<(Cell Left, Cell Right)> Lines(SealedOrderContent order)
    {
        var (language, signed) = (order.Language, order.Language.Date(order.SignedAt, order.Zone));
        yield return (Text(language.Say($"Fait à {order.Snapshot.Laboratory.City}, le {signed}", $"Done at {order.Snapshot.Laboratory.City}, on {signed}")), Text(Capacity(order)));
        yield return (Text(language.Say($"Demande n°\u00A0{order.Snapshot.Reference}", $"Request no.\u00A0{order.Snapshot.Reference}")), new Cell(order.SignatoryName, Style.Strong));
        yield return (Text(""), Text(Signed(order)));
    }

    static string Signed(SealedOrderContent order)
    {
        var (language, at) = (order.Language, $"{order.Language.Instant(order.SignedAt, order.Zone)} ({Clock(order)})");
        if (order.Outside is not { } outside) return language.Say($"Signé électroniquement le {at}", $"Signed electronically on {at}");
        return language.Say(
            $"Signé le {language.Date(outside.On)} (référence {outside.Reference})\u202F; enregistré par {order.RecordedBy} le {at}",
            $"Signed on {language.Date(outside.On)} (reference {outside.Reference}); recorded by {order.RecordedBy} on {at}");
    }

    static string Capacity(SealedOrderContent order)
    {
        if (order.DelegationReference is not { } reference) return order.Capacity;
        var (language, principal) = (order.Language, order.SignedFor ?? order.Language.Say("l’ordonnateur", "the authorising officer"));
        return language.Say($"Pour {principal} et par délégation ({Decision(reference, language)}),", $"For {principal}, by delegation ({Decision(reference, language)}),") + $"\n{order.Capacity}";
    }

    static string Decision(string reference, OrderLanguage language) =>
        reference.StartsWith("décision", StringComparison.OrdinalIgnoreCase) ? reference : $"{language.Say("décision", "decision")} {reference}";

    static string Clock(SealedOrderContent order) => order.Zone.Id == "Europe/Paris" ? order.Language.Say("heure de Paris", "Paris time") : order.Zone.Id;

    static string Statement(SealedOrderContent order)
    {
        var (language, code) = (order.Language, order.VerificationCode);
        var isRequest = order.Snapshot.WhatItIs().IsRequest();
        var borne = order.Outside is { } outside
            ? language.Say(
                $"La signature est portée par un document conservé avec {(isRequest ? "cette demande" : "cet ordre")} (empreinte SHA-256\u00A0: {outside.DocumentSha256}).",
                $"The signature is borne by a document kept with this {(isRequest ? "request" : "order")} (SHA-256: {outside.DocumentSha256}).")
            : language.Say(
                "Ce document est signé électroniquement\u00A0: aucune signature manuscrite n’est nécessaire.",
                "This document is signed electronically: no handwritten signature is needed.");
        var page = order.VerificationAddress is { } address ? new Uri(address, ".").AbsoluteUri.TrimEnd('/') : null;
        var verified = page is null ? "" : language.Say(
            $"\u202F; une copie imprimée se vérifie à l’adresse {page} avec le code {code}", $"; a printed copy can be checked at {page} with the code {code}");
        return borne + language.Say(
            $" Le cachet électronique du fichier en garantit l’origine et l’intégrité{verified}.",
            $" The electronic seal of the file guarantees its origin and integrity{verified}.");
    }

    static Cell Text(string text) => new(text, Style.Body);
}
