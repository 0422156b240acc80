namespace Missions.Web.Features.Absences;

/// <summary>A decision as it was uploaded: a PDF or an image, told by how it begins and not by its name.</summary>
public sealed record UploadedDecision(string FileName, string ContentType, byte[] Content)
{
    public const int MaximumBytes = 5 * 1024 * 1024;
    private const int MaximumName = 200;

    private static readonly (string ContentType, byte[] Head)[] Kinds =
    [
        ("application/pdf", "%PDF-"u8.ToArray()), ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), ("image/jpeg", [0xFF, 0xD8, 0xFF]),
    ];

    /// <summary>Null when it is too large, empty, or neither a PDF nor an image.</summary>
    public static async Task<UploadedDecision?> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (file.Length is 0 or > MaximumBytes) return null;
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellation);
        var bytes = content.ToArray();
        var kind = Array.Find(Kinds, kind => bytes.AsSpan().StartsWith(kind.Head));
        var name = string.Concat(Path.GetFileName(file.FileName).Where(letter => !char.IsControl(letter)));
        return kind.ContentType is null ? null : new(name.Length > MaximumName ? name[^MaximumName..] : name, kind.ContentType, bytes);
    }
}
