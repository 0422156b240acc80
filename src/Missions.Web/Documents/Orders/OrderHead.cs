using Missions.Web.Documents.Layout;
using PdfSharp.Drawing;
using PdfSharp.UniversalAccessibility;

namespace Missions.Web.Documents.Orders;

/// <summary>The laboratory, the code to check the order with, then its title.</summary>
static class OrderHead
{
    const double CodeSize = 60;

    public static void Add(Flow flow, SealedOrderContent order)
    {
        flow.Add(Laboratory(flow, order));
        flow.Space(4);
        flow.Add(Title(order));
    }

    static Strip Laboratory(Flow flow, SealedOrderContent order)
    {
        var (laboratory, payer) = (order.Snapshot.Laboratory, order.Snapshot.Funding.Payer);
        var width = Style.Width - CodeSize - 20;
        var lines = new[]
        {
            (Text: order.IsDemonstration ? "DÉMONSTRATION – document sans valeur" : "", Font: Style.Subtitle),
            (Text: laboratory.Name, Font: Style.Subtitle),
            (Text: laboratory.ShortName, Font: Style.Strong),
            (Text: $"{Words.EmployerOf(order.Snapshot.Traveller.Status)}\u00A0: {order.Snapshot.Traveller.Employer.Or("non renseigné")}", Font: Style.Body),
            (Text: $"Établissement payeur\u00A0: {payer.Or(order.Snapshot.Content.WithCosts ? "non renseigné" : "aucun (mission sans frais)")}", Font: Style.Body),
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
            if (order.VerificationAddress is { } address)
                VerificationFigure.Draw(canvas, address, new XRect(Style.Right - CodeSize, y, CodeSize, CodeSize));
        });
    }

    static Strip Title(SealedOrderContent order)
    {
        const double Height = 50;
        var version = order.Snapshot.OrderVersion;
        var replaces = version > 1 ? $" – annule et remplace la version {version - 1}" : "";
        var subtitle = $"n°\u00A0{order.Number} – version {version}{replaces}";
        var kind = order.Snapshot.Content.WithCosts ? "" : " sans frais";
        return new Strip(Height, (canvas, y) =>
        {
            canvas.Decoration(graphics => graphics.DrawRectangle(Style.Frame, Style.Left, y, Style.Width, Height - 4));
            canvas.Tagged(PdfBlockLevelElementTag.Heading1, () => canvas.Lines(
                [$"Ordre de mission{kind}"], Style.Title, new XRect(Style.Left, y + 5, Style.Width, 24), Alignment.Centre));
            canvas.Tagged(PdfBlockLevelElementTag.Paragraph, () => canvas.Lines(
                [subtitle], Style.Subtitle, new XRect(Style.Left, y + 27, Style.Width, 16), Alignment.Centre));
        });
    }
}
