using Missions.Web.Documents.Layout;
using Missions.Workflow.Orders;

namespace Missions.Web.Documents.Orders;

static class WhoAndWhy
{
    public static void Add(Flow flow, OrderSnapshot snapshot)
    {
        var (who, what) = (snapshot.Traveller, snapshot.Content);
        flow.Heading("Missionnaire");
        flow.Table(new Facts()
            .Add("Nom, prénom", $"{who.FamilyName}, {who.GivenName}".Trim(',', ' '))
            .Add("Titre", who.Title.Or("non renseigné"))
            .Add("Matricule", who.Matricule.Or("non renseigné"))
            .Add("Statut", Words.Of(who.Status))
            .Add(Words.EmployerOf(who.Status), who.Employer.Or("non renseigné"))
            .Add("Unité", who.Unit.Or("non renseignée"))
            .Add("Résidence administrative", Words.Of(who.AdministrativeResidence))
            .Add("Résidence familiale", Words.Of(who.FamilyResidence))
            .InPairs());

        flow.Heading("Objet de la mission");
        flow.Table(new Facts()
            .Add("Objet", what.Purpose.Or("non renseigné"))
            .Add("Nature", Words.Of(what.PurposeKind))
            .AddIf(what.EventLink.Length > 0, "Lien de l’événement", () => what.EventLink)
            .InLines());
    }
}
