using Missions.Web.Documents.Fonts;
using Missions.Web.Documents.Layout;

namespace Missions.Web.Documents.Orders;

/// <summary>The order of mission as an A4 file in the language asked for, to be sealed.</summary>
public static class OrderPdf
{
    static readonly Lock Gate = new();

    /// <summary>Takes some 6 ms; PDFsharp shares its font tables between documents, so they are made one at a time.</summary>
    public static byte[] Render(SealedOrderContent order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return OneAtATime(() => Print(order));
    }

    internal static T OneAtATime<T>(Func<T> print)
    {
        OrderFonts.Install();
        lock (Gate)
            return print();
    }

    static byte[] Print(SealedOrderContent order)
    {
        using var wrap = new TextWrap();
        var flow = new Flow(wrap);
        OrderHead.Add(flow, order);
        WhoAndWhy.Add(flow, order.Snapshot, order.Language);
        StayAndStages.Add(flow, order.Snapshot, order.Language);
        ItineraryAndEmissions.Add(flow, order.Snapshot, order.Language);
        CostsAndConditions.Add(flow, order.Snapshot, order.Language);
        // A signature does not stand alone on a page.
        flow.Together(() =>
        {
            RouteOfDecisions.Add(flow, order);
            SignatureBlock.Add(flow, order);
        });
        return PrintedDocument.Print(flow, Facts(order));
    }

    static DocumentFacts Facts(SealedOrderContent order)
    {
        var (language, version) = (order.Language, order.Snapshot.OrderVersion);
        var document = order.Snapshot.WhatItIs();
        var title = language.Say($"{document.Title} n°\u00A0{order.Number}, version {version}", $"{document.EnglishTitle} no.\u00A0{order.Number}, version {version}");
        return new DocumentFacts(
            title,
            order.Snapshot.Laboratory.Name,
            $"{order.Snapshot.Traveller.FullName()} – {order.Snapshot.Content.Purpose}",
            $"{title} – {language.Label("code de vérification", "verification code")} {order.VerificationCode}",
            order.VerificationCode,
            order.SignedAt)
        { Language = language.Tag };
    }
}
