using System.Globalization;
using System.Net;
using System.Security.Cryptography.Pkcs;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Testing.Documents;
using Missions.Testing.Pages;
using Missions.Web.Data.Jobs;
using Missions.Web.Tests.Documents;
using Missions.Web.Tests.Infrastructure;
using Missions.Workflow.Missions;

namespace Missions.Web.Tests.Features.Orders;

public sealed class TimeStampTests : IDisposable
{
    private const string Address = "https://tsa.example/tsr";
    private const string TokenAttribute = "1.2.840.113549.1.9.16.2.14";

    private readonly TemporaryFolder _folder = new();
    private readonly OpenSslTsa _tsa;
    private byte[]? _formerQuery;

    public TimeStampTests() => _tsa = new(Path.Combine(_folder.Path, "tsa"));

    [Fact]
    public async Task Order_WithAnAuthority_CarriesItsTokenBesideTheSeal()
    {
        await using var app = await StartAsync();
        app.Outside.Answer(Address, request => Answer(_tsa.Reply(Query(request))));
        var (requests, id) = await SignAsync(app);

        await app.PassAsync(TimeSpan.Zero);

        var order = Assert.Single((await requests.ReadAsync(id)).Orders);
        var file = Assert.Single(await requests.FilesAsync(order.Id));
        var cms = CmsOf(file.Content);
        var attribute = Assert.Single(cms.SignerInfos[0].UnsignedAttributes.Cast<System.Security.Cryptography.CryptographicAttributeObject>());
        Assert.Equal(TokenAttribute, attribute.Oid.Value);
        Assert.True(Rfc3161TimestampToken.TryDecode(attribute.Values[0].RawData, out var token, out _));
        Assert.True(token!.VerifySignatureForSignerInfo(cms.SignerInfos[0], out _));
        Assert.Equal(token.TokenInfo.Timestamp, file.TimeStampedAt);
        Assert.Contains("Verification: OK", Verify(attribute.Values[0].RawData, cms.SignerInfos[0].GetSignature()), StringComparison.Ordinal);
        Assert.Contains("Signature is Valid.", Tool.PdfSig(_folder.Write("order.pdf", file.Content)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("down", "l’autorité d’horodatage ne répond pas")]
    [InlineData("slow", "l’autorité d’horodatage ne répond pas")]
    [InlineData("unavailable", "l’autorité d’horodatage ne répond pas")]
    [InlineData("junk", "la réponse de l’autorité d’horodatage n’est pas recevable")]
    [InlineData("another's", "la réponse de l’autorité d’horodatage n’est pas recevable")]
    [InlineData("untrusted", "la réponse de l’autorité d’horodatage n’est pas recevable")]
    public async Task Order_WhileTheAuthorityFails_WaitsAndIsSeenToWaitThenIsSealed(string failure, string sentence)
    {
        await using var app = await StartAsync();
        app.Outside.Answer(Address, request => Fail(failure, request));
        var (requests, id) = await SignAsync(app);

        await app.PassAsync(TimeSpan.Zero);

        Assert.Null((await requests.ReadAsync(id)).Orders[0].SealedAt);
        var job = await requests.QueryAsync(db => db.Jobs.AsNoTracking().SingleAsync(j => j.MissionId == id && j.Kind == AwaitedWork.SealOrder));
        Assert.Equal(JobState.Pending, job.State);
        Assert.Contains($"Le cachet de l’ordre attend : {sentence}.", (await (await app.VisitorAsync(DemoAccounts.Traveller)).GetAsync($"/missions/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains(sentence, (await (await app.VisitorAsync(DemoAccounts.Administrator)).GetAsync("/admin/jobs")).Text, StringComparison.Ordinal);

        app.Outside.Answer(Address, request => Answer(_tsa.Reply(Query(request))));
        await app.PassAsync(TimeSpan.FromHours(2));

        Assert.NotNull((await requests.ReadAsync(id)).Orders[0].SealedAt);
    }

    public void Dispose() => _folder.Dispose();

    private Task<MissionsApp> StartAsync() => MissionsApp.StartAsync(settings: [("Seal:Tsa:Url", Address), ("Seal:Tsa:CertificatePath", _tsa.RootPath)]);

    private static async Task<(Requests Requests, Guid Id)> SignAsync(MissionsApp app)
    {
        var requests = new Requests(app.Services);
        var id = await requests.ValidatedAsync(DemoAccounts.Traveller, DemoAccounts.Manager);
        await Signing.SignAsync(app, id, DemoAccounts.Director);
        return (requests, id);
    }

    private HttpResponseMessage Fail(string how, HttpRequestMessage request)
    {
        var query = Query(request);
        switch (how)
        {
            case "down":
                throw new HttpRequestException("Connection refused");
            case "slow":
                throw new TimeoutException("The authority did not answer in time");
            case "unavailable":
                return new(HttpStatusCode.ServiceUnavailable);
            case "junk":
                return Answer("<html>"u8.ToArray());
            case "untrusted":
                return Answer(new OpenSslTsa(Path.Combine(_folder.Path, $"{Guid.NewGuid():N}")).Reply(query));
            default:
                // A true reply, to a question of another nonce and another imprint.
                _formerQuery ??= Rfc3161TimestampRequest.CreateFromData("another"u8, System.Security.Cryptography.HashAlgorithmName.SHA256, nonce: new byte[] { 1, 2, 3 }, requestSignerCertificates: true).Encode();
                return Answer(_tsa.Reply(_formerQuery));
        }
    }

    private static byte[] Query(HttpRequestMessage request)
    {
        using var content = new MemoryStream();
        request.Content!.CopyTo(content, context: null, CancellationToken.None);
        return content.ToArray();
    }

    private static HttpResponseMessage Answer(byte[] reply)
    {
        var content = new ByteArrayContent(reply);
        content.Headers.ContentType = new("application/timestamp-reply");
        return new(HttpStatusCode.OK) { Content = content };
    }

    /// <summary>What openssl says of a token over a signature.</summary>
    private string Verify(byte[] token, byte[] signature) => Tool.Run(
        "openssl", "ts", "-verify", "-token_in", "-in", _folder.Write("token.der", token), "-data", _folder.Write("signature", signature), "-CAfile", _tsa.RootPath);

    private static SignedCms CmsOf(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var start = text.LastIndexOf("/ByteRange[", StringComparison.Ordinal) + "/ByteRange[".Length;
        var range = text[start..text.IndexOf(']', start)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        var cms = new SignedCms(new ContentInfo([.. pdf[..range[1]], .. pdf[range[2]..]]), detached: true);
        cms.Decode(Convert.FromHexString(text[(range[1] + 1)..(range[2] - 1)]));
        cms.CheckSignature(verifySignatureOnly: true);
        return cms;
    }
}
