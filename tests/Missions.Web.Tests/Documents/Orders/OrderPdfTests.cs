using Missions.Geo.Emissions;
using Missions.Testing.Documents;
using Missions.Web.Documents.Orders;

namespace Missions.Web.Tests.Documents.Orders;

public sealed class OrderPdfTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("Laboratoire Astroparticule et Cosmologie")]
    [InlineData("Établissement employeur : Centre national de la recherche scientifique")]
    [InlineData("Établissement payeur : Université Paris Cité")]
    [InlineData("Ordre de mission n° 2026-0001 – version 1")]
    [InlineData("Nom, prénom : L’Hôpital-d’Œuvre, Claire")]
    [InlineData("Titre : Mme")]
    [InlineData("Matricule : 00123456")]
    [InlineData("Statut : Chercheur, chercheuse")]
    [InlineData("Équipe Cosmologie")]
    [InlineData("Résidence administrative : Laboratoire APC, Paris 13e")]
    [InlineData("Résidence familiale : Montreuil")]
    [InlineData("Réunion annuelle de la collaboration LSST : étalonnage photométrique")]
    [InlineData("Nature : Colloque, congrès")]
    [InlineData("https://events.example/lsst-2026/")]
    [InlineData("Départ : 16/03/2026 à 7 h 05")]
    [InlineData("Retour : 18/03/2026 (heure à confirmer)")]
    [InlineData("1 Laboratoire APC, Paris 13e Lyon train (TGV), aller et retour 784 2,7")]
    [InlineData("Total 784 2,7")]
    [InlineData("Facteurs d’émission : apc-2020-11. Distances : à vol d’oiseau.")]
    [InlineData("mission avec frais")]
    [InlineData("ANR-24-CE31-0017 – COSMOGRAIN")]
    [InlineData("Imputation : Dotation 2026")]
    [InlineData("Coût estimé : 1 234,56 €")]
    [InlineData("Avance demandée : 500,00 €")]
    [InlineData("Frais d’inscription : 250,50 €")]
    [InlineData("Véhicule personnel : non autorisé")]
    [InlineData("Jours à titre privé : aucun")]
    [InlineData("Avis sûreté : non requis")]
    [InlineData("Visa du gestionnaire visé Nadia Bérard, pour Marc Lenoir 02/03/2026 à 12 h 30")]
    [InlineData("Signature signé Hélène Delcourt 02/03/2026 à 16 h 30")]
    [InlineData("Fait à Paris, le 02/03/2026 Directrice de l’unité")]
    [InlineData("Demande n° D2026-0042 Hélène Delcourt")]
    [InlineData("Signé électroniquement le 02/03/2026 à 16 h 30 (heure de Paris)")]
    [InlineData("Ce document est signé électroniquement")]
    [InlineData("https://missions.example/verify")]
    [InlineData("page 1/1")]
    public void Render_SimpleTrip_PrintsTheField(string field) => Assert.Contains(field, Text(SampleOrders.Simple()), StringComparison.Ordinal);

    [Fact]
    public void Render_SimpleTrip_PrintsTheHashThatWasAgreedTo() =>
        Assert.Contains(SampleOrders.Simple().SnapshotSha256, Text(SampleOrders.Simple()), StringComparison.Ordinal);

    [Theory]
    [InlineData("12 Saint-Pierre (La Réunion) 15/05/2026 16/05/2026 train")]
    [InlineData("10 h 15")]
    [InlineData("Heures des étapes : heures locales ; celles qui manquent sont à confirmer.")]
    [InlineData("5 Prague (Tchéquie) 08/05/2026 à confirmer train")]
    [InlineData("Retour : Laboratoire APC, Paris 13e 17/05/2026 train (TGV)")]
    [InlineData("3 Genève (Suisse) Bâle (Suisse) avion 1 310 137,1 13,7")]
    [InlineData("(facteur non publié)")]
    [InlineData("Total 6 255 1 324,9 13,7")]
    [InlineData("1 trajet d’émission inconnue n’est pas compté dans le total")]
    [InlineData("autorisation préalable donnée par la signature du présent ordre")]
    [InlineData("Motif : Matériel d’observation lourd et fragile")]
    [InlineData("Puissance fiscale : 5 CV")]
    [InlineData("Passagers : Jean-Baptiste d’Aubigné ; Þórdís Sigurðardóttir")]
    [InlineData("du 16/05/2026 au 17/05/2026 inclus, hors ordre de mission")]
    [InlineData("Avis sûreté : avis recueilli : favorable, FSD-2026-118 du 27/02/2026")]
    [InlineData("sans objet : nul ne décide de sa")]
    [InlineData("Demande déposée hors délai de 3 jours ouvrés (2 jours ouvrés avant le départ, 5 demandés)")]
    [InlineData("Pour Hélène Marchand et par délégation (décision DEC-2026-014)")]
    [InlineData("Paul Ferrand, pour Hélène")]
    [InlineData("Directeur adjoint de l’unité")]
    [InlineData("page 2/2")]
    public void Render_TwelveStages_PrintsTheField(string field) => Assert.Contains(field, Text(LongOrders.Twelve()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Ordre de mission sans frais")]
    [InlineData("version 2 – annule et remplace la version 1")]
    [InlineData("Nguyễn Thị Phương Thảo Θεοδώρα")]
    [InlineData("Папаdopoulou-Їжакевич-")]
    [InlineData("Εθνικό και Καποδιστριακό Πανεπιστήμιο Αθηνών")]
    [InlineData("Matricule : non renseigné Statut : Invité, invitée")]
    [InlineData("Établissement d’accueil : ")]
    [InlineData("Établissement payeur : aucun (mission sans frais)")]
    [InlineData("Départ : 16/03/2026 (heure à confirmer)")]
    [InlineData("Total inconnu inconnu")]
    public void Render_ForeignGuest_PrintsTheField(string field) => Assert.Contains(field, Text(LongOrders.Guest()), StringComparison.Ordinal);

    [Theory]
    [InlineData("Distances : à vol d’oiseau (trajets 3 à 5 et 7), donnée (trajet 1), par la route (trajets 2 et 6).")]
    [InlineData("Trajet 1, aller : 480,5 km donnés (calculé : 468 km par la route). Motif : Déviation : le tunnel est fermé")]
    public void Render_LegsMeasuredInSeveralWays_SaysWhichIsWhich(string line) => Assert.Contains(line, Text(SampleOrders.Measured()), StringComparison.Ordinal);

    [Fact]
    public void Render_WhatWasSigned_PrintsRemarksWordsOfDecidersAndTheHourOfReturn()
    {
        var signed = SampleOrders.Snapshot();
        signed = signed with
        {
            Content = signed.Content with
            {
                Remarks = "Billet non remboursable.",
                ReturnsAt = new(21, 45),
                PrivateFrom = new(2026, 3, 17),
                PrivateUntil = new(2026, 3, 17),
            },
            Route = [signed.Route[0] with { Comment = "Dans la limite de 3 800 €." }, .. signed.Route.Skip(1)],
        };
        var text = Text(SampleOrders.Sealed(signed));

        Assert.Contains("Remarques : Billet non remboursable.", text, StringComparison.Ordinal);
        Assert.Contains("visé : Dans la limite de 3 800 €.", text, StringComparison.Ordinal);
        Assert.Contains("Retour : 18/03/2026 à 21 h 45", text, StringComparison.Ordinal);
        Assert.Contains("Jours à titre privé : le 17/03/2026, hors ordre de mission", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TwelveStages_GivesTheHourOfReturnWithTheStayAndWithTheLastLeg() =>
        Assert.Equal(3, Text(LongOrders.Twelve()).Split("19 h 40").Length);

    [Fact]
    public void Render_LegsWhoseRoundedFiguresDoNotAddUp_SaysThatTheTotalIsAddedBeforeRounding()
    {
        var leg = SampleOrders.Leg(SampleOrders.Laboratory, SampleOrders.Town("Lyon", "FR"), TravelMode.Train, 100.4, 1);
        var apart = SampleOrders.Snapshot() with { Legs = [leg, leg, leg], TotalKilometres = 301.2, TotalKilograms = 3 };

        Assert.Contains("Totaux calculés avant arrondi.", Text(SampleOrders.Sealed(apart)), StringComparison.Ordinal);
        Assert.DoesNotContain("avant arrondi", Text(SampleOrders.Simple()), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ForAPayerWithATool_SaysThatItIsTheRequestAndWhereTheOrderIsMade()
    {
        var path = _folder.Write("request.pdf", OrderPdf.Render(SampleOrders.Request()));
        var text = Text(SampleOrders.Request());

        Assert.Contains("Demande de mission validée n° 2026-0001 – version 1", text, StringComparison.Ordinal);
        Assert.Contains("L’ordre de mission est établi dans Geslab à partir de cette demande.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ordre de mission n°", text, StringComparison.Ordinal);
        Assert.Contains("Title: Demande de mission validée n° 2026-0001, version 1", Spaced(Tool.PdfInfo(path)), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TwoHundredLegs_NumbersEachPageAndRepeatsTheHeader()
    {
        var text = Text(LongOrders.Of(199));
        var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.All(pages.Select((page, i) => (page, foot: $"page {i + 1}/{pages.Length}")), page => Assert.Contains(page.foot, page.page, StringComparison.Ordinal));
        Assert.InRange(pages.Length, 8, 14);
        Assert.Contains("N° De Vers Moyen de transport km", pages[^2], StringComparison.Ordinal);
        Assert.Contains("199 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Demonstration_SaysThatItIsWorthNothingOnTheSamePage()
    {
        var text = Text(SampleOrders.Simple() with { IsDemonstration = true });

        Assert.StartsWith("DÉMONSTRATION – document sans valeur", text, StringComparison.Ordinal);
        Assert.Contains("page 1/1", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Render_OutAndBackByTheWholeRoute_FitsAPage(bool prevails)
    {
        var snapshot = SampleOrders.Request().Snapshot;
        var decided = snapshot.Route[0];

        var text = Text(SampleOrders.Sealed(snapshot with { OrderVersion = 2, Route = [decided, decided with { Name = "Accord du responsable de crédits" }, .. snapshot.Route.Skip(1)] }) with
        {
            IsDemonstration = true,
            Language = prevails ? OrderLanguage.French : OrderLanguage.English,
        });

        Assert.Contains("page 1/1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LongerThanAPage_LeavesNoSignatureAlone()
    {
        var order = SampleOrders.Simple();
        foreach (var lines in Enumerable.Range(1, 30))
        {
            var remarks = string.Join('\n', Enumerable.Repeat("Une ligne.", lines));

            var pages = Text(SampleOrders.Sealed(order.Snapshot with { Content = order.Snapshot.Content with { Remarks = remarks } })).Split('\f', StringSplitOptions.RemoveEmptyEntries);

            Assert.InRange(pages.Length, 1, 2);
            Assert.Contains("Circuit de validation", pages[^1], StringComparison.Ordinal);
            Assert.Contains("Empreinte SHA-256", pages[^1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Render_AnyOrder_IsTaggedTitledAndInFrench()
    {
        var path = _folder.Write("order.pdf", OrderPdf.Render(SampleOrders.Simple()));
        var facts = Spaced(Tool.PdfInfo(path));

        Assert.Contains("Tagged: yes", facts, StringComparison.Ordinal);
        Assert.Contains("Title: Ordre de mission n° 2026-0001, version 1", facts, StringComparison.Ordinal);
        Assert.Contains("(A4)", facts, StringComparison.Ordinal);
        Assert.Contains("\"Matricule :\" TD \"00123456\"", Spaced(Tool.PdfInfo("-struct-text", path)), StringComparison.Ordinal);
        Assert.Contains("/Lang(fr-FR)", System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(path)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Présidente de l’université")]
    [InlineData("Jeanne Roux")]
    [InlineData("Signé le 01/03/2026 (référence PRES-2026-118) ; enregistré par Karim Benali")]
    [InlineData("La signature est portée par un document conservé avec cet ordre")]
    public void Render_ASignatureGivenOutside_SaysWhoSignedAndWhoRecordedIt(string printed)
    {
        var order = SampleOrders.Simple() with
        {
            SignatoryName = "Jeanne Roux",
            Capacity = "Présidente de l’université",
            DelegationReference = null,
            Outside = new("Jeanne Roux", "Présidente de l’université", "PRES-2026-118", new(2026, 3, 1), new string('a', 64)),
            RecordedBy = "Karim Benali",
        };

        var text = Text(order);

        Assert.Contains(printed, text, StringComparison.Ordinal);
        Assert.DoesNotContain("signé électroniquement", text, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _folder.Dispose();

    string Text(SealedOrderContent order) => Spaced(Tool.PdfToText(_folder.Write("order.pdf", OrderPdf.Render(order))));

    // Columns are set apart by many spaces, and some of ours do not break: one space stands for each run.
    static string Spaced(string text) => string.Join(' ', text.Split([' ', '\n', '\u00A0', '\u202F'], StringSplitOptions.RemoveEmptyEntries));
}
