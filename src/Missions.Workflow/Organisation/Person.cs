using Missions.Geo.Places;

namespace Missions.Workflow.Organisation;

/// <summary>Someone who travels or decides. A guest has no account.</summary>
public sealed class Person
{
    /// <summary>Characters of a sort key.</summary>
    public const int MaximumKeyLength = 220;

    /// <summary>Creates a person.</summary>
    /// <param name="id">The identifier, shared with the account where there is one.</param>
    /// <param name="givenName">Given name.</param>
    /// <param name="familyName">Family name.</param>
    /// <param name="email">Address for notices.</param>
    /// <param name="unitId">The unit the person belongs to.</param>
    public Person(Guid id, string givenName, string familyName, string email, Guid unitId)
    {
        Id = id;
        Email = email;
        UnitId = unitId;
        GivenName = givenName;
        FamilyName = familyName;
        SortKey = Organisation.SortKey.Of(familyName, givenName);
    }

    /// <summary>The identifier, shared with the account where there is one.</summary>
    public Guid Id { get; private set; }

    /// <summary>Given name.</summary>
    public string GivenName { get; private set; }

    /// <summary>Family name.</summary>
    public string FamilyName { get; private set; }

    /// <summary>The given name in Latin letters, when its own script cannot be printed; empty otherwise.</summary>
    public string LatinGivenName { get; private set; } = "";

    /// <summary>The family name in Latin letters, when its own script cannot be printed; empty otherwise.</summary>
    public string LatinFamilyName { get; private set; } = "";

    /// <summary>Family then given name, then both in Latin letters, folded: the same order and search on every database.</summary>
    public string SortKey { get; private set; }

    /// <summary>Address for notices.</summary>
    public string Email { get; private set; }

    /// <summary>The unit the person belongs to.</summary>
    public Guid UnitId { get; private set; }

    /// <summary>Whether the person may still travel and act.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Title (titre): M., Mme, Dr, Pr…; empty when not given.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Matricule: the payslip number, or the identifier that the administration gave; empty when not given.</summary>
    public string Matricule { get; private set; } = "";

    /// <summary>Employment status.</summary>
    public PersonStatus Status { get; private set; } = PersonStatus.Researcher;

    /// <summary>The employer (établissement employeur); <see langword="null"/> until the profile says.</summary>
    public Guid? EmployerId { get; private set; }

    /// <summary>Administrative residence: the place of work.</summary>
    public Place? AdministrativeResidence { get; private set; }

    /// <summary>Family residence: its commune only.</summary>
    public Place? FamilyResidence { get; private set; }

    /// <summary>The language in which the person is written to; French until they choose.</summary>
    public Language Language { get; private set; }

    /// <summary>Given then family name, as shown.</summary>
    public string FullName => $"{GivenName} {FamilyName}".Trim();

    /// <summary>The given name that documents print.</summary>
    public string PrintedGivenName => LatinGivenName.Length > 0 ? LatinGivenName : GivenName;

    /// <summary>The family name that documents print.</summary>
    public string PrintedFamilyName => LatinFamilyName.Length > 0 ? LatinFamilyName : FamilyName;

    /// <summary>Given then family name, as documents print them: in Latin letters where the person gave those.</summary>
    public string PrintedName => $"{PrintedGivenName} {PrintedFamilyName}".Trim();

    /// <summary>Replaces the profile that a request is filled in with.</summary>
    public void Describe(PersonProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        GivenName = profile.GivenName;
        FamilyName = profile.FamilyName;
        LatinGivenName = profile.LatinGivenName;
        LatinFamilyName = profile.LatinFamilyName;
        SortKey = KeyOf(profile);
        Title = profile.Title;
        Matricule = profile.Matricule;
        Status = profile.Status;
        EmployerId = profile.EmployerId;
        AdministrativeResidence = profile.AdministrativeResidence;
        FamilyResidence = profile.FamilyResidence;
    }

    /// <summary>Gives the name in Latin letters, which documents print; empty parts where the name itself is printed.</summary>
    public void WriteInLatin(string givenName, string familyName)
    {
        LatinGivenName = givenName;
        LatinFamilyName = familyName;
        SortKey = KeyOf(new() { GivenName = GivenName, FamilyName = FamilyName, LatinGivenName = givenName, LatinFamilyName = familyName });
    }

    /// <summary>Chooses the language in which the person is written to.</summary>
    public void Speak(Language language) => Language = language;

    /// <summary>Moves the person to another unit.</summary>
    public void MoveTo(Guid unitId) => UnitId = unitId;

    /// <summary>Stops or allows again everything the person may do. Missions and history stay.</summary>
    public void SetActive(bool active) => Active = active;

    // What exceeds the column is of names that nobody has, and then only the end of the Latin one is not found.
    private static string KeyOf(PersonProfile profile)
    {
        var key = Organisation.SortKey.Of(profile.FamilyName, profile.GivenName, profile.LatinFamilyName, profile.LatinGivenName).TrimEnd();
        return key.Length > MaximumKeyLength ? key[..MaximumKeyLength] : key;
    }
}

/// <summary>What a person says about themselves.</summary>
public sealed record PersonProfile
{
    /// <summary>Given name.</summary>
    public required string GivenName { get; init; }

    /// <summary>Family name.</summary>
    public required string FamilyName { get; init; }

    /// <summary>Given name in Latin letters, when its own script cannot be printed; empty otherwise.</summary>
    public string LatinGivenName { get; init; } = "";

    /// <summary>Family name in Latin letters, when its own script cannot be printed; empty otherwise.</summary>
    public string LatinFamilyName { get; init; } = "";

    /// <summary>Title (titre); empty when not given.</summary>
    public string Title { get; init; } = "";

    /// <summary>Matricule; empty when not given.</summary>
    public string Matricule { get; init; } = "";

    /// <summary>Employment status.</summary>
    public PersonStatus Status { get; init; } = PersonStatus.Researcher;

    /// <summary>The employer.</summary>
    public Guid? EmployerId { get; init; }

    /// <summary>Administrative residence.</summary>
    public Place? AdministrativeResidence { get; init; }

    /// <summary>Family residence: its commune only.</summary>
    public Place? FamilyResidence { get; init; }
}
