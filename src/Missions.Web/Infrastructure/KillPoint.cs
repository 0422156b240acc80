using System.Diagnostics;

namespace Missions.Web.Infrastructure;

/// <summary>
/// A named place where a test may have this process killed as by a power cut (SIGKILL), to prove that a restart recovers:
/// <c>MISSIONS_KILL_AT=signed</c>. Without that variable it does nothing.
/// </summary>
public static class KillPoint
{
    private static readonly string? Wanted = Environment.GetEnvironmentVariable("MISSIONS_KILL_AT");

    public static bool IsWanted(string name) => Wanted is not null && string.Equals(Wanted, name, StringComparison.Ordinal);

    public static void Reach(string name)
    {
        if (!IsWanted(name))
            return;
        using var self = Process.GetCurrentProcess();
        self.Kill();
        self.WaitForExit();
    }
}
