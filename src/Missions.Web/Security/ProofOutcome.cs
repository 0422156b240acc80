namespace Missions.Web.Security;

/// <summary>What came of an attempt to prove one's identity.</summary>
public enum ProofOutcome
{
    Given,
    Wrong,
    LockedOut,
}
