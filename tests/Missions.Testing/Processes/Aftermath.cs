using System.Diagnostics;

namespace Missions.Testing.Processes;

/// <summary>What is done once this process is no more, even killed: a shell waits on a pipe that closes with us.</summary>
internal static class Aftermath
{
    /// <param name="command">A command of the shell; its arguments are <c>$0</c>, <c>$1</c>…</param>
    /// <param name="arguments">The arguments of the command.</param>
    public static Process Do(string command, params string[] arguments) => Process.Start(
        new ProcessStartInfo("/bin/sh", ["-c", $"trap : INT TERM HUP; read -r _; {command}", .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
        })!;
}
