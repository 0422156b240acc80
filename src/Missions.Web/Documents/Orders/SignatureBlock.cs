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
        flow.Paragraph($"Empreinte SHA-256 du contenu signé\u00A0: {order.SnapshotSha256}", Style.Code);
    });

    static IEnumerable<(Cell Left, Cell Right)> Lines(SealedOrderContent order)
    {
        var signed = order.SignedAt;
        yield return (Text($"Fait à {order.Snapshot.Laboratory.City}, le {French.Date(signed, order.Zone)}"), Text(Capacity(order)));
        yield return (Text($"Demande n°\u00A0{order.Snapshot.Reference}"), new Cell(order.SignatoryName, Style.Strong));
        if (order.Outside is { } outside)
            yield return (Text(""), Text($"Signé le {French.Date(outside.On)} (référence {outside.Reference})\u202F; enregistré par {order.RecordedBy} le {French.Instant(signed, order.Zone)} ({Clock(order.Zone)})"));
        else
            yield return (Text(""), Text($"Signé électroniquement le {French.Instant(signed, order.Zone)} ({Clock(order.Zone)})"));
    }

    static string Capacity(SealedOrderContent order) => order.DelegationReference is { } reference
        ? $"Pour {order.SignedFor ?? "l’ordonnateur"} et par délégation ({Decision(reference)}),\n{order.Capacity}"
        : order.Capacity;

    static string Decision(string reference) =>
        reference.StartsWith("décision", StringComparison.OrdinalIgnoreCase) ? reference : $"décision {reference}";

    static string Clock(TimeZoneInfo zone) => zone.Id == "Europe/Paris" ? "heure de Paris" : zone.Id;

    static string Statement(SealedOrderContent order)
    {
        var verified = order.VerificationAddress is { } address
            ? $"\u202F; une copie imprimée se vérifie à l’adresse {new Uri(address, ".").AbsoluteUri.TrimEnd('/')} avec le code {order.VerificationCode}"
            : "";
        return (order.Outside is { } outside
                ? $"La signature est portée par un document conservé avec cet ordre (empreinte SHA-256\u00A0: {outside.DocumentSha256}). "
                : "Ce document est signé électroniquement\u00A0: aucune signature manuscrite n’est nécessaire. ")
            + $"Le cachet électronique du fichier en garantit l’origine et l’intégrité{verified}.";
    }

    static Cell Text(string text) => new(text, Style.Body);
}
