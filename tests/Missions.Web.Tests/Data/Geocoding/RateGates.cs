using System.Diagnostics;
using Missions.Testing.Outside;

namespace Missions.Web.Tests.Data.Geocoding;

internal static class RateGates
{
    public static void AssertASecondApart(this StubServer server, int times)
    {
        var arrivals = server.Asked.Select(asked => asked.Timestamp).Order().ToList();
        Assert.Equal(times, arrivals.Count);
        Assert.All(arrivals.Zip(arrivals.Skip(1)), pair => Assert.InRange(Stopwatch.GetElapsedTime(pair.First, pair.Second), TimeSpan.FromSeconds(1), TimeSpan.MaxValue));
    }
}
