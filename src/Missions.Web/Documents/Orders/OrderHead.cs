using Missions.Web.Documents.Layout;
using Missions.Workflow.Orders;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Orders;

/// <summary>The laboratory, the code to check the order with, then its title.</summary>
static class OrderHead
{
    const double CodeSize = 60;

    // Only ever printed in the other language.
    static string Prevailing(SealedOrderContent order) =>
        $"English version of the {(order.Snapshot.WhatItIs().IsRequest() ? "request" : "order")}, made from the same signed content: the French version prevails. Names and texts stand as they were written.";

    public static void Add(Flow flow, SealedOrderContent order)
    {
        flow.Add(Laboratory(flow, order));
        flow.Space(4);
        flow.Add(Title(order));
        if (!order.Language.Prevails)
            flow.Paragraph(Prevailing(order), Style.SmallItalic, Alignment.Centre);
    }

    static Strip Laboratory(Flow flow, SealedOrderContent order)
    {
        var (language, laboratory, traveller) = (order.Language, order.Snapshot.Laboratory, order.Snapshot.Traveller);
        var employer = WhoAndWhy.EmployerOf(traveller.Status);
        var absent = language.Say("non renseigné", "not given");
        var noPayer = order.Snapshot.Content.WithCosts ? absent : language.Say("aucun (mission sans frais)", "none (mission without costs)");
        var width = Style.Width - CodeSize - 20 - OrderLogos.Width(order);
        var lines = new[]
        {
            (Text: order.IsDemonstration ? language.Say("DÉMONSTRATION – document sans valeur", "DEMONSTRATION – document without value") : "", Font: Style.Subtitle),
            (Text: laboratory.Name, Font: Style.Subtitle),
            (Text: laboratory.ShortName, Font: Style.Strong),
            (Text: $"{language.Label(employer.French, employer.English)} {traveller.Employer.Or(absent)}", Font: Style.Body),
            (Text: $"{language.Label("Établissement payeur", "Paying institution")} {order.Snapshot.Funding.Payer.Or(noPayer)}", Font: Style.Body),
        }
        .Where(line => line.Text.Length > 0)
        .Select(line => (Lines: flow.Wrap.Lines(line.Text, line.Font, width), line.Font)).ToList();
        var height = Math.Max(CodeSize + 2, lines.Sum(line => line.Lines.Count * Style.LineHeight(line.Font)));
        return new Strip(height, (canvas, y) =>
        {
            var top = y;
            foreach (var (text, font) in lines)
            {
                canvas.Tagged(PdfBlockLevelElementTag.Paragraph, () => canvas.Lines(text, font, new XRect(Style.Left, top, width, height)));
                top += text.Count * Style.LineHeight(font);
            }
            OrderLogos.Draw(canvas, order, Style.Right - CodeSize - 8, y);
            if (order.VerificationAddress is { } address)
                VerificationFigure.Draw(canvas, address, language, new XRect(Style.Right - CodeSize, y, CodeSize, CodeSize));
        });
    }

    static Strip Title(SealedOrderContent order)
    {
        var (document, role) = (order.Snapshot.WhatItIs(), Role(order));
        var height = role is null ? 50 : 60;
        var (language, version) = (order.Language, order.Snapshot.OrderVersion);
        var replaces = version > 1 ? language.Say($" – annule et remplace la version {version - 1}", $" – cancels and replaces version {version - 1}") : "";
        var subtitle = $"{language.Say("n°", "no.")}\u00A0{order.Number} – version {version}{replaces}";
        var title = order.Snapshot.Content.WithCosts
            ? language.Say(document.Title, document.EnglishTitle)
            : language.Say($"{document.Title} sans frais", $"{document.EnglishTitle} without costs");
        return new Strip(height, (canvas, y) =>
        {
            canvas.Decoration(graphics => graphics.DrawRectangle(Style.Frame, Style.Left, y, Style.Width, height - 4));
            canvas.Tagged(PdfBlockLevelElementTag.Heading1, () => canvas.Lines(
                [title], Style.Title, new XRect(Style.Left, y + 5, Style.Width, 24), Alignment.Centre));
            canvas.Tagged(PdfBlockLevelElementTag.Paragraph, () => canvas.Lines(
                [subtitle], Style.Subtitle, new XRect(Style.Left, y + 27, Style.Width, 16), Alignment.Centre));
            if (role is not null)
                canvas.Tagged(PdfBlockLevelElementTag.Paragraph, () => canvas.Lines([role], Style.Body, new XRect(Style.Left, y + 41, Style.Width, 14), Alignment.Centre));
        });
    }

    // Two orders for one trip is what a reader must not make of it.
    static string? Role(SealedOrderContent order) => order.Snapshot.WhatItIs() switch
    {
        { Kind: not DocumentKind.Request } => null,
        { Tool: { } tool } => order.Language.Say($"L’ordre de mission est établi dans {tool} à partir de cette demande.", $"The mission order is made in {tool} from this request."),
        _ => order.Language.Say("L’ordre de mission est établi ailleurs à partir de cette demande.", "The mission order is made elsewhere from this request."),
    };
}
