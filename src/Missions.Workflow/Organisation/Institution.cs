namespace Missions.Workflow.Organisation;

/// <summary>
/// An établissement: one of the laboratory's supervising bodies, or an outside one. It may employ, pay, or both;
/// on a mission the employer and the payer are two different facts.
/// </summary>
public sealed class Institution
{
    /// <summary>Creates an institution.</summary>
    public Institution(Guid id, string name, string shortName, bool employs, bool pays, string? travelRulesUrl = null)
    {
        Id = id;
        Name = name;
        ShortName = shortName;
        Employs = employs;
        Pays = pays;
        TravelRulesUrl = travelRulesUrl;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The full name, printed on orders.</summary>
    public string Name { get; private set; }

    /// <summary>The acronym people use.</summary>
    public string ShortName { get; private set; }

    /// <summary>Whether a person may have it as employer (établissement employeur).</summary>
    public bool Employs { get; private set; }

    /// <summary>Whether a mission may have it as payer (établissement payeur).</summary>
    public bool Pays { get; private set; }

    /// <summary>Where its travel regulations are read; <see langword="null"/> when not known.</summary>
    public string? TravelRulesUrl { get; private set; }

    /// <summary>What the signed document of a mission that it pays is; documents already signed keep what they were.</summary>
    public PayerDocument Document { get; set; } = PayerDocument.Default;

    /// <summary>Says anew what it is called and does. Orders already signed keep the former names.</summary>
    public void Describe(string name, string shortName, bool employs, bool pays, string? travelRulesUrl)
    {
        Name = name;
        ShortName = shortName;
        Employs = employs;
        Pays = pays;
        TravelRulesUrl = travelRulesUrl;
    }
}
