using Missions.Web.Infrastructure;

namespace Missions.Web.Commands;

/// <summary>Reads a password from a variable such as <c>MISSIONS_ADMIN_PASSWORD</c>, from the input when it is not a keyboard, or from the keyboard, unseen.</summary>
public static class PasswordPrompt
{
    public const string Variable = "MISSIONS_ADMIN_PASSWORD";

    public static string Read(IConfiguration options, string variable = Variable)
    {
        var password = options[variable] ?? (Console.IsInputRedirected ? Console.ReadLine() : Ask());
        return password is { Length: > 0 }
            ? password
            : throw new StartupException($"No password was given: type it, write it on the standard input, or set {variable}.");
    }

    private static string Ask()
    {
        Console.Write("Password: ");
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
            if (key.Key == ConsoleKey.Backspace)
                typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar))
                typed.Append(key.KeyChar);
        Console.WriteLine();
        return typed.ToString();
    }
}
