using System.Text.Json;
using Microsoft.Extensions.Localization;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Data.Places;

namespace Missions.Web.Api.V1;

internal static class EstimatesEndpoint
{
    public const string Path = "/api/v1/estimates";

    /// <summary>100 legs with long names take some 60 kB.</summary>
    private const int MostBytes = 256 * 1024;

    public static async Task<IResult> EstimateAsync(
        HttpRequest request, MissionsDbContext db, LaboratoryFactors factors, PlaceIndex index, IStringLocalizer<Shared> text, CancellationToken cancellation)
    {
        var problems = new RequestProblems(text);
        if (await BodyAsync(request, cancellation) is not { } body)
        {
            problems.Add("$", "La demande dépasse {0} ko.", MostBytes / 1024);
            return problems.ToResult();
        }

        using var document = Parse(body, problems);
        if (document is null)
            return problems.ToResult();
        var legs = new EstimateReader(await factors.ReadAsync(db, cancellation), index, problems).Estimate(new(document.RootElement, "", problems));
        return problems.Any ? problems.ToResult() : Results.Ok(EstimateAnswer.Of(legs));
    }

    /// <summary>The body, or null when it is too long, known as soon as it is announced or has come.</summary>
    private static async Task<ReadOnlyMemory<byte>?> BodyAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > MostBytes)
            return null;
        var bytes = new byte[MostBytes + 1];
        var count = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation);
        return count > MostBytes ? (ReadOnlyMemory<byte>?)null : bytes.AsMemory(0, count);
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> body, RequestProblems problems)
    {
        try
        {
            var document = JsonDocument.Parse(body);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
                return document;
            document.Dispose();
            problems.Add("$", "Donnez un objet JSON.");
        }
        catch (JsonException e)
        {
            problems.Add(BrokenPath(body.Span), "Ce n’est pas du JSON : ligne {0}, octet {1}.", e.LineNumber + 1 ?? 0, e.BytePositionInLine + 1 ?? 0);
        }

        return null;
    }

    /// <summary>The field where broken JSON breaks, such as the one whose value is a bare NaN: only the serializer tells it.</summary>
    private static string BrokenPath(ReadOnlySpan<byte> body)
    {
        try
        {
            JsonSerializer.Deserialize<EstimateRequest>(body, JsonSerializerOptions.Web);
        }
        catch (JsonException e) when (e.Path is { Length: > 2 } path)
        {
            return path[2..];
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return "$";
        }

        return "$";
    }
}
