using System.Diagnostics;
using System.Globalization;

namespace Missions.Testing.Documents;

/// <summary>Runs a program of poppler-utils on a file and gives what it printed.</summary>
public static class Tool
{
    public static string PdfSig(string path) => Run("pdfsig", path);

    public static string PdfToText(string path) => Run("pdftotext", "-layout", path, "-");

    public static string PdfInfo(params string[] arguments) => Run("pdfinfo", arguments);

    /// <summary>The first page at two pixels a point, one string a row, one character a pixel.</summary>
    public static string[] Pixels(string path)
    {
        var root = Path.ChangeExtension(path, null);
        Run("pdftoppm", "-r", "144", "-gray", "-singlefile", path, root);
        var bytes = File.ReadAllBytes(root + ".pgm");
        var header = System.Text.Encoding.ASCII.GetString(bytes, 0, 20).Split('\n')[1].Split(' ');
        var (width, height) = (int.Parse(header[0], CultureInfo.InvariantCulture), int.Parse(header[1], CultureInfo.InvariantCulture));
        var pixels = System.Text.Encoding.Latin1.GetString(bytes, bytes.Length - (width * height), width * height);
        return [.. Enumerable.Range(0, height).Select(row => pixels.Substring(row * width, width))];
    }

    /// <summary>The first page as an image (PNG), as sharp as a scanner would make it.</summary>
    public static byte[] Image(string path)
    {
        var root = Path.ChangeExtension(path, null);
        var said = Run("pdftoppm", "-r", "200", "-png", "-singlefile", path, root);
        return File.Exists(root + ".png") ? File.ReadAllBytes(root + ".png") : throw new InvalidOperationException(said);
    }

    /// <summary>What a program printed, its errors last.</summary>
    public static string Run(string program, params string[] arguments)
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
