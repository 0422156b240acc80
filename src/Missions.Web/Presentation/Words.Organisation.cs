using Missions.Web.Data;
using Missions.Workflow.Substitutions;

namespace Missions.Web.Presentation;

public sealed partial class Words
{
    public string Of(SubstitutionScope scope) => Say(scope switch
    {
        SubstitutionScope.Validation => "valider",
        SubstitutionScope.Opinion => "consigner les avis",
        SubstitutionScope.Both => "valider et consigner les avis",
        _ => null,
    }, scope);

    /// <summary>What happened to the organisation, by the kind of its event.</summary>
    public string OfOrganisation(string kind) => text[kind switch
    {
        OrganisationLog.AccountCreated => "Compte créé",
        OrganisationLog.AccountDeactivated => "Compte désactivé",
        OrganisationLog.AccountReactivated => "Compte réactivé",
        OrganisationLog.PasswordReset => "Mot de passe réinitialisé",
        OrganisationLog.ProfileChanged => "Profil modifié",
        OrganisationLog.PersonMoved => "Unité changée",
        OrganisationLog.RoleGranted => "Rôle donné",
        OrganisationLog.RoleRevoked => "Rôle retiré",
        OrganisationLog.SubstitutionNamed => "Remplaçant désigné",
        OrganisationLog.SubstitutionRevoked => "Remplacement révoqué",
        OrganisationLog.DelegationGranted => "Délégation de signature enregistrée",
        OrganisationLog.DelegationRevoked => "Délégation de signature révoquée",
        _ => kind,
    }];
}
