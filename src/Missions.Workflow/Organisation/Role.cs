namespace Missions.Workflow.Organisation;

/// <summary>What a person may be entrusted with on a unit and its descendants. Anyone may travel: that needs no role.</summary>
public enum Role
{
    /// <summary>Gestionnaire: validates, sets the payer, corrects, enters on behalf.</summary>
    Manager,

    /// <summary>Responsable de crédits: agrees to spend the unit's credits.</summary>
    BudgetHolder,

    /// <summary>Référent sûreté: records the opinion given outside the application.</summary>
    SecurityOfficer,

    /// <summary>Signataire: signs the order, as director or by delegation.</summary>
    Signatory,

    /// <summary>Référent BGES: reads and exports the carbon balance.</summary>
    CarbonReferent,

    /// <summary>Administrator of the application: accounts, roles, units; reads no mission.</summary>
    Administrator,
}
