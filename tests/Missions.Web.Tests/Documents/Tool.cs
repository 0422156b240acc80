using System.Diagnostics;

namespace Missions.Web.Tests.Documents;

/// <summary>Runs a program of poppler-utils on a file and gives what it printed.</summary>
static class Tool
{
    public static string PdfSig(string path) => Run("pdfsig", path);

    public static string PdfToText(string path) => Run("pdftotext", "-layout", path, "-");

    public static string PdfInfo(params string[] arguments) => Run("pdfinfo", arguments);

    static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output + errors.Result;
    }
}
