using Missions.Geo.Emissions;

namespace Missions.Web.Features.Simulator;

public sealed record SimulatorPage(IReadOnlyList<FactorSet> Sets, string DefaultSetId)
{
    public static IReadOnlyList<TravelMode> Modes { get; } = [.. Enum.GetValues<TravelMode>().Where(mode => mode != TravelMode.None), TravelMode.None];

    /// <summary>What the same journey is compared with.</summary>
    public static IReadOnlyList<TravelMode> Compared { get; } = [TravelMode.Plane, TravelMode.Train, TravelMode.Car, TravelMode.Coach];

    /// <summary>The name that the public interface gives.</summary>
    public static string NameOf(Enum value) => value.ToString().ToLowerInvariant();
}
