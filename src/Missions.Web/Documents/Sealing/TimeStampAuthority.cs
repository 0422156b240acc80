using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using Microsoft.Extensions.Options;

namespace Missions.Web.Documents.Sealing;

/// <summary>Asks a time-stamping authority (RFC 3161) to vouch for the instant of a signature, and believes only what it can check.</summary>
public sealed class TimeStampAuthority(HttpClient http, IOptions<TsaOptions> options, TsaTrust trust)
{
    /// <summary>What a token with its certificates may take in the file.</summary>
    internal const int Room = 16 * 1024;

    private const string Query = "application/timestamp-query";
    private const string Reply = "application/timestamp-reply";
    private const int NonceBytes = 16;

    internal async Task<TimeStampAnswer> StampAsync(SignerInfo signer, CancellationToken cancellation)
    {
        var request = Rfc3161TimestampRequest.CreateFromSignerInfo(
            signer, HashAlgorithmName.SHA256, nonce: RandomNumberGenerator.GetBytes(NonceBytes), requestSignerCertificates: true);
        try
        {
            return Check(request, signer, await AskAsync(request.Encode(), cancellation));
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or IOException || (e is TaskCanceledException && !cancellation.IsCancellationRequested))
        {
            return new TimeStampAnswer.Refused(SealDelay.NoTimeStamp, $"{options.Value.Url}: {e.Message}");
        }
        catch (CryptographicException e)
        {
            return new TimeStampAnswer.Refused(SealDelay.WrongTimeStamp, $"{options.Value.Url}: {e.Message}");
        }
    }

    private async Task<byte[]> AskAsync(byte[] query, CancellationToken cancellation)
    {
        using var question = new HttpRequestMessage(HttpMethod.Post, options.Value.Url) { Content = new ByteArrayContent(query) };
        question.Content.Headers.ContentType = new MediaTypeHeaderValue(Query);
        question.Headers.Accept.ParseAdd(Reply);
        using var answer = await http.SendAsync(question, cancellation);
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync(cancellation)
            : throw new HttpRequestException($"it answers {(int)answer.StatusCode}.");
    }

    // The platform compares nonce and imprint with the question; the signature and who made it are checked here.
    private TimeStampAnswer.Given Check(Rfc3161TimestampRequest request, SignerInfo signer, byte[] answer)
    {
        var token = request.ProcessResponse(answer, out _);
        if (!token.VerifySignatureForSignerInfo(signer, out var certificate) || certificate is null)
            throw new CryptographicException("the token is not a signature of what was asked.");
        if (trust.Objection(certificate, token) is { } objection)
            throw new CryptographicException($"its certificate {certificate.Subject} is not trusted: {objection}");
        return token.AsSignedCms().Encode().Length > Room - 1024
            ? throw new CryptographicException("its token is too large.")
            : new TimeStampAnswer.Given(token);
    }
}

/// <summary>What an authority answered.</summary>
internal abstract record TimeStampAnswer
{
    public sealed record Given(Rfc3161TimestampToken Token) : TimeStampAnswer;

    public sealed record Refused(SealDelay Why, string Detail) : TimeStampAnswer;
}
