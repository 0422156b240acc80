namespace Missions.Workflow.Organisation;

/// <summary>A node of the tree laboratory → teams. A role granted on a unit reaches its descendants.</summary>
public sealed class Unit
{
    /// <summary>Creates a unit.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its full name.</param>
    /// <param name="shortName">The acronym people use.</param>
    /// <param name="parentId">The unit above; <see langword="null"/> for the laboratory itself.</param>
    public Unit(Guid id, string name, string shortName, Guid? parentId = null)
    {
        Id = id;
        Name = name;
        ShortName = shortName;
        ParentId = parentId;
    }

    /// <summary>The identifier.</summary>
    public Guid Id { get; private set; }

    /// <summary>The unit above; <see langword="null"/> for the laboratory itself.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The full name, printed on orders.</summary>
    public string Name { get; private set; }

    /// <summary>The acronym people use.</summary>
    public string ShortName { get; private set; }
}
