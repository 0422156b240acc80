namespace Missions.Web.Data;

/// <summary>A data-protection key as XML: every replica must read the cookies and tokens of the others.</summary>
public sealed class StoredKey
{
    public Guid Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
