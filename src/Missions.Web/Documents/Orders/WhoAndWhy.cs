using Missions.Web.Documents.Layout;
using Missions.Workflow.Orders;
using Missions.Workflow.Organisation;

namespace Missions.Web.Documents.Orders;

static class WhoAndWhy
{
    public static void Add(Flow flow, OrderSnapshot snapshot, OrderLanguage language)
    {
        var (who, what) = (snapshot.Traveller, snapshot.Content);
        var (absent, notGiven) = (language.Say("non renseigné", "not given"), language.Say("non renseignée", "not given"));
        var employer = EmployerOf(who.Status);
        flow.Heading(language.Say("Missionnaire", "Traveller"));
        flow.Table(new Facts(language)
            .Add("Nom, prénom", "Family name, given name", $"{who.FamilyName}, {who.GivenName}".Trim(',', ' '))
            .Add("Titre", "Title", who.Title.Or(absent))
            .Add("Matricule", "Staff number", who.Matricule.Or(absent))
            .Add("Statut", "Status", language.Of(who.Status))
            .Add(employer.French, employer.English, who.Employer.Or(absent))
            .Add("Unité", "Unit", who.Unit.Or(notGiven))
            .Add("Résidence administrative", "Administrative residence", language.Of(who.AdministrativeResidence))
            .Add("Résidence familiale", "Family residence", language.Of(who.FamilyResidence))
            .InPairs());

        flow.Heading(language.Say("Objet de la mission", "Purpose of the mission"));
        flow.Table(new Facts(language)
            .Add("Objet", "Purpose", what.Purpose.Or(absent))
            .Add("Nature", "Kind", language.Of(what.PurposeKind))
            .AddIf(what.EventLink.Length > 0, "Lien du colloque", "Event link", () => what.EventLink)
            .InLines());
    }

    /// <summary>A guest is employed elsewhere: the institution of the order is the one that receives them.</summary>
    public static (string French, string English) EmployerOf(PersonStatus status) =>
        status == PersonStatus.Guest ? ("Établissement d’accueil", "Host institution") : ("Établissement employeur", "Employer");
}
