namespace Missions.Chaos.Tests;

/// <summary>How much is done and killed in a run.</summary>
/// <param name="Missions">How many missions are submitted.</param>
/// <param name="Kills">How many times at least a replica is killed before they are all settled.</param>
public sealed record ChaosScale(int Missions, int Kills)
{
    /// <summary>What MISSIONS_CHAOS names: <c>long</c>, or the short form of every run of the tests.</summary>
    public static ChaosScale Chosen => Environment.GetEnvironmentVariable("MISSIONS_CHAOS") == "long" ? new(600, 60) : new(60, 10);
}
