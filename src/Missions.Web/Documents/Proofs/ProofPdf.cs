using Missions.Web.Documents.Layout;
using Missions.Web.Documents.Orders;

namespace Missions.Web.Documents.Proofs;

/// <summary>The proof of a signature as an A4 file, to be sealed like an order. It carries no code of an order: it is none.</summary>
public static class ProofPdf
{
    private const double LabelShare = 24;
    private const double ValueShare = 96;

    public static byte[] Render(ProofContent proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        return OrderPdf.OneAtATime(() => Print(proof));
    }

    private static byte[] Print(ProofContent proof)
    {
        var language = proof.Language;
        using var wrap = new TextWrap();
        var flow = new Flow(wrap);
        flow.Paragraph(proof.Laboratory, Style.Body);
        flow.Paragraph(proof.Title, Style.Title);
        flow.Paragraph(proof.Subject, Style.Subtitle);
        foreach (var section in proof.Sections)
        {
            flow.Heading(section.Heading);
            flow.Table(new Table([LabelShare, ValueShare], [.. section.Facts.Select(fact => Row(fact, language))]) { IsRuled = false });
        }

        flow.Heading(language.Say("Historique chaîné", "Chained history"));
        flow.Table(new Table([27, 35, 80], [.. proof.History.Select(Row)], [Head("Date"), Head(language.Say("Événement", "Event")), Head(language.Say("Empreinte SHA-256", "SHA-256"))]));
        flow.Together(() =>
        {
            flow.Heading(language.Say("Comment vérifier", "How to check it"));
            foreach (var line in proof.HowToCheck) flow.Paragraph(line, Style.Small);
        });
        return PrintedDocument.Print(flow, new DocumentFacts(proof.Title, proof.Laboratory, proof.Subject, $"{proof.Title} – {proof.Subject}", "", proof.MadeAt) { Language = language.Tag });
    }

    private static Cell Head(string text) => new(text, Style.TableHead, IsHeader: true);

    private static IReadOnlyList<Cell> Row((string Label, string Value) fact, OrderLanguage language) =>
        [new(language.Label(fact.Label, fact.Label), Style.Label, IsHeader: true), new(fact.Value, IsHash(fact.Value) ? Style.Code : Style.Body)];

    private static IReadOnlyList<Cell> Row((string At, string What, string Hash) line) => [new(line.At, Style.Small), new(line.What, Style.Small), new(line.Hash, Style.Code)];

    private static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
