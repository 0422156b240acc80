using Missions.Testing.Documents;
using Missions.Web.Documents.Orders;

namespace Missions.Web.Tests.Documents.Orders;

/// <summary>The English file of an order: the same facts as the French one, in English words and figures.</summary>
public sealed class EnglishOrderTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Employer: Centre national de la recherche scientifique")]
    [InlineData("Paying institution: Université Paris Cité")]
    [InlineData("Mission order")]
    [InlineData("no. 2026-0001 – version 1")]
    [InlineData("English version of the order, made from the same signed content: the French version prevails.")]
    [InlineData("Family name, given name: L’Hôpital-d’Œuvre, Claire")]
    [InlineData("Staff number: 00123456")]
    [InlineData("Status: Researcher")]
    [InlineData("Administrative residence: Laboratoire APC, Paris 13e")]
    [InlineData("Kind: Conference")]
    [InlineData("Departure: 16 Mar 2026 at 07:05")]
    [InlineData("Return: 18 Mar 2026 (time to be confirmed)")]
    [InlineData("1 Laboratoire APC, Paris 13e Lyon train (TGV), both ways 784 2.7")]
    [InlineData("Emission factors: apc-2020-11. Distances: as the crow flies.")]
    [InlineData("mission with costs")]
    [InlineData("Estimated cost: €1,234.56")]
    [InlineData("Advance asked for: €500.00")]
    [InlineData("Registration fee: €250.50")]
    [InlineData("Private car: not authorised")]
    [InlineData("Private days: none")]
    [InlineData("Security opinion: not required")]
    [InlineData("Manager’s approval approved Nadia Bérard, for Marc Lenoir 2 Mar 2026 at 12:30")]
    [InlineData("Security opinion not applicable: condition not met")]
    [InlineData("Done at Paris, on 2 Mar 2026 Directrice de l’unité")]
    [InlineData("Request no. D2026-0042 Hélène Delcourt")]
    [InlineData("Signed electronically on 2 Mar 2026 at 16:30 (Paris time)")]
    [InlineData("a printed copy can be checked at https://missions.example/verify with the code K7QF2-M9XRT-4BC3D-5EF6G-7HJ8K-9")]
    [InlineData("page 1/1")]
    public void Render_SimpleTrip_PrintsTheField(string field) => Assert.Contains(field, Text(SampleOrders.Simple()), StringComparison.Ordinal);

    [Theory]
    [InlineData("3 Genève (Switzerland) Bâle (Switzerland) plane 1,310 137.1 13.7")]
    [InlineData("(no published factor)")]
    [InlineData("Total 6,255 1,324.9 13.7")]
    [InlineData("1 leg of unknown emission is not counted in the total")]
    [InlineData("prior authorisation given by the signature of this order")]
    [InlineData("Fiscal power: 5 CV (French fiscal horsepower)")]
    [InlineData("from 16 May 2026 to 17 May 2026 inclusive, not covered by the order")]
    [InlineData("Request submitted late by 3 working days (2 working days before departure, 5 required)")]
    [InlineData("For Hélène Marchand, by delegation (decision DEC-2026-014)")]
    [InlineData("Paul Ferrand, for Hélène")]
    [InlineData("page 2/2")]
    public void Render_TwelveStages_PrintsTheField(string field) => Assert.Contains(field, Text(LongOrders.Twelve()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Mission order without costs")]
    [InlineData("version 2 – cancels and replaces version 1")]
    [InlineData("Host institution: ")]
    [InlineData("Paying institution: none (mission without costs)")]
    [InlineData("Total unknown unknown")]
    public void Render_ForeignGuest_PrintsTheField(string field) => Assert.Contains(field, Text(LongOrders.Guest()), StringComparison.Ordinal);

    /// <summary>None of the words that the French file prints of its own is left, but those that are the same.</summary>
    [Theory]
    [InlineData("Établissement employeur")]
    [InlineData("Itinéraire")]
    [InlineData("à confirmer")]
    [InlineData("inconnu ")]
    [InlineData("heure de Paris")]
    [InlineData("Empreinte")]
    [InlineData("annule et remplace")]
    [InlineData("Moyen de transport")]
    [InlineData(" :")]
    public void Render_AnyOrder_HasNoFrenchPhrase(string french) =>
        Assert.All([SampleOrders.Simple(), LongOrders.Twelve(), SampleOrders.Measured()], order => Assert.DoesNotContain(french, Owned(order), StringComparison.Ordinal));

    [Fact]
    public void Render_AnyOrder_IsTaggedTitledAndInEnglish()
    {
        var path = _folder.Write("order.pdf", OrderPdf.Render(SampleOrders.Simple() with { Language = OrderLanguage.English }));
        var facts = Spaced(Tool.PdfInfo(path));

        Assert.Contains("Tagged: yes", facts, StringComparison.Ordinal);
        Assert.Contains("Title: Mission order no. 2026-0001, version 1", facts, StringComparison.Ordinal);
        Assert.Contains("/Lang(en-GB)", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_InBothLanguages_PrintsTheSameHashAndCode()
    {
        var order = SampleOrders.Simple();

        Assert.All([order, order with { Language = OrderLanguage.English }], printed =>
        {
            var text = Spaced(Tool.PdfToText(_folder.Write("order.pdf", OrderPdf.Render(printed))));
            Assert.Contains(order.SnapshotSha256, text, StringComparison.Ordinal);
            Assert.Contains(order.VerificationCode, text, StringComparison.Ordinal);
        });
    }

    public void Dispose() => _folder.Dispose();

    string Text(SealedOrderContent order) => Spaced(Tool.PdfToText(_folder.Write("order.pdf", OrderPdf.Render(order with { Language = OrderLanguage.English }))));

    // What the traveller wrote stands in their words, French punctuation included.
    string Owned(SealedOrderContent order) => Text(order).Replace(Spaced(order.Snapshot.Content.Purpose), "", StringComparison.Ordinal)
        .Replace("Déviation : le tunnel est fermé", "", StringComparison.Ordinal).Replace("d’Aubigné ; ", "", StringComparison.Ordinal);

    static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
}
