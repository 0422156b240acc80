using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(StepKind kind) => Say(kind switch
    {
        StepKind.Validation => "Validation",
        StepKind.BudgetApproval => "Accord du responsable de crédits",
        StepKind.SecurityOpinion => "Avis sûreté",
        StepKind.Signature => "Signature",
        StepKind.Agreement => "Autre accord",
        _ => null,
    }, kind);

    public string Of(StepState state) => Say(state switch
    {
        StepState.Pending => "À venir",
        StepState.Active => "En cours",
        StepState.Decided => "Étape terminée",
        StepState.Skipped => "Sans objet",
        StepState.Dropped => "Étape abandonnée",
        _ => null,
    }, state);

    public string Of(SkipReason reason) => Say(reason switch
    {
        SkipReason.ConditionNotMet => "sans objet pour cette mission",
        SkipReason.OnlyCandidateIsTraveller => "le missionnaire est lui-même responsable des crédits",
        SkipReason.NoBudgetHolder => "le projet n’a pas de responsable de crédits",
        SkipReason.SamePersonAsBefore => "la même personne a décidé à l’étape précédente",
        _ => null,
    }, reason);

    public string Of(OpinionSense sense) => Say(sense switch
    {
        OpinionSense.Favourable => "Favorable",
        OpinionSense.WithConditions => "Favorable sous réserve",
        OpinionSense.Unfavourable => "Défavorable",
        _ => null,
    }, sense);

    public string Of(Escalation escalation) => Say(escalation switch
    {
        Escalation.None => "dans les temps",
        Escalation.Reminded => "relance envoyée",
        Escalation.Overdue => "délai écoulé",
        Escalation.Substitutes => "remplaçants sollicités",
        Escalation.Backup => "rôle de secours sollicité",
        Escalation.Stuck => "demande bloquée",
        _ => null,
    }, escalation);

    public string Of(Role role) => Say(role switch
    {
        Role.Manager => "Gestionnaire",
        Role.BudgetHolder => "Responsable de crédits",
        Role.SecurityOfficer => "Référent·e sûreté",
        Role.Signatory => "Signataire",
        Role.CarbonReferent => "Référent·e BGES",
        Role.Administrator => "Administration",
        _ => null,
    }, role);

    /// <summary>The label of a traveller's institution: a guest is employed elsewhere, and received by it.</summary>
    public string EmployerOf(PersonStatus status) => text[status == PersonStatus.Guest ? "Établissement d’accueil" : "Établissement employeur"];

    public string Of(PersonStatus status) => Say(status switch
    {
        PersonStatus.Researcher => "Chercheur, chercheuse",
        PersonStatus.Lecturer => "Enseignant-chercheur, enseignante-chercheuse",
        PersonStatus.Technical => "ITA, BIATSS",
        PersonStatus.DoctoralStudent => "Doctorant, doctorante",
        PersonStatus.Postdoctoral => "Post-doctorant, post-doctorante",
        PersonStatus.Emeritus => "Émérite",
        PersonStatus.Intern => "Stagiaire",
        PersonStatus.Guest => "Invité, invitée",
        _ => null,
    }, status);
}
