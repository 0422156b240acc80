namespace Missions.Workflow.Organisation;

/// <summary>The employment status (statut) of a person; decides cover and statistics.</summary>
public enum PersonStatus
{
    /// <summary>Chercheur ou chercheuse.</summary>
    Researcher,

    /// <summary>Enseignant-chercheur ou enseignante-chercheuse.</summary>
    Lecturer,

    /// <summary>ITA ou BIATSS.</summary>
    Technical,

    /// <summary>Doctorant ou doctorante.</summary>
    DoctoralStudent,

    /// <summary>Post-doctorant ou post-doctorante.</summary>
    Postdoctoral,

    /// <summary>Émérite.</summary>
    Emeritus,

    /// <summary>Stagiaire.</summary>
    Intern,

    /// <summary>Invité ou invitée; may have no account.</summary>
    Guest,
}
