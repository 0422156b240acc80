using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Missions.Web.Features.Verify;

/// <summary>
/// Reads the one file of a form as it arrives, into the hash and into bounded memory. The framework's own reader would write a large file
/// to the disk, and what is shown here is never stored.
/// </summary>
public static class UploadReader
{
    private const int LongestBoundary = 100;
    private const int Buffer = 64 * 1024;

    public static async Task<(Upload? File, UploadProblem Problem)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (BoundaryOf(request) is not { } boundary) return (null, UploadProblem.Missing);
        try
        {
            var read = await ReadAsync(new MultipartReader(boundary, request.Body), cancellation);
            await request.Body.CopyToAsync(Stream.Null, cancellation);
            return read;
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, UploadProblem.TooLarge);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return (null, UploadProblem.Broken);
        }
    }

    private static async Task<(Upload? File, UploadProblem Problem)> ReadAsync(MultipartReader form, CancellationToken cancellation)
    {
        Upload? found = null;
        while (await form.ReadNextSectionAsync(cancellation) is { } section)
        {
            if (section.AsFileSection() is not { FileName.Length: > 0, FileStream: { } content }) continue;
            if (found is not null) return (null, UploadProblem.Several);
            found = await TakeAsync(content, cancellation);
            if (found is null) return (null, UploadProblem.TooLarge);
        }

        return found is { Content.Length: > 0 } ? (found, default) : (null, UploadProblem.Missing);
    }

    private static async Task<Upload?> TakeAsync(Stream content, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var kept = new MemoryStream();
        var buffer = new byte[Buffer];
        for (int read; (read = await content.ReadAsync(buffer, cancellation)) > 0;)
        {
            if (kept.Length + read > Upload.MaximumBytes) return null;
            hash.AppendData(buffer, 0, read);
            kept.Write(buffer, 0, read);
        }

        return new(kept.GetBuffer().AsMemory(0, (int)kept.Length), Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static string? BoundaryOf(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary) is { Length: > 0 and <= LongestBoundary } boundary
            ? boundary.Value
            : null;
}
