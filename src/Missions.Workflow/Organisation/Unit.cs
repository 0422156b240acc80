namespace Missions.Workflow.Organisation;

/// <summary>A node of the tree laboratory → teams. A role granted on a unit reaches its descendants.</summary>
public sealed class Unit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its full name.</param>
    /// <param name="shortName">The acronym people use.</param>
    /// <param name="city">Where it is, as printed in « Fait à … »; a team may leave it empty.</param>
    /// <param name="parentId">The unit above; <see langword="null"/> for the laboratory itself.</param>
    public Unit(Guid id, string name, string shortName, string city = "", Guid? parentId = null)
    {
        City = city;
        Id = id;
        Name = name;
        ShortName = shortName;
        ParentId = parentId;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The unit above; <see langword="null"/> for the laboratory itself.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Where it is, as printed in « Fait à … »; empty for a team that is where its laboratory is.</summary>
    public string City { get; private set; }

    /// <summary>The full name, printed on orders.</summary>
    public string Name { get; private set; }

    /// <summary>The acronym people use.</summary>
    public string ShortName { get; private set; }

    /// <summary>Names the unit anew. Orders already signed keep the former names.</summary>
    public void Describe(string name, string shortName, string city)
    {
        Name = name;
        ShortName = shortName;
        City = city;
    }
}
