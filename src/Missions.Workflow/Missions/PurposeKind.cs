namespace Missions.Workflow.Missions;

/// <summary>The kind of purpose (motif).</summary>
public enum PurposeKind
{
    /// <summary>Colloque, congrès: the event link is mandatory.</summary>
    Conference,

    /// <summary>Workshop, atelier, école: the event link is mandatory.</summary>
    Workshop,

    /// <summary>Réunion, collaboration.</summary>
    Collaboration,

    /// <summary>Séminaire donné ou suivi.</summary>
    Seminar,

    /// <summary>Terrain, observation, prise de données.</summary>
    Fieldwork,

    /// <summary>Enseignement.</summary>
    Teaching,

    /// <summary>Jury, expertise, administration de la recherche.</summary>
    Administration,

    /// <summary>Formation suivie.</summary>
    Training,

    /// <summary>Autre.</summary>
    Other,
}

/// <summary>Where the traveller leaves from and comes back to.</summary>
public enum DepartureKind
{
    /// <summary>Administrative residence: the default.</summary>
    AdministrativeResidence,

    /// <summary>Family residence, when authorised: its commune only.</summary>
    FamilyResidence,

    /// <summary>Another place.</summary>
    Other,
}
