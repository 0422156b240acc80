using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>Asks the time-stamping authority for a token as a seal does, over a signature that is thrown away.</summary>
sealed class TimeStampCheck(IOptions<TsaOptions> options, IServiceProvider services, TimeProvider clock)
{
    public bool IsAsked => options.Value.IsAsked;

    public string? Url => options.Value.Url;

    public async Task<(bool Answers, string Sentence)> TryAsync(CancellationToken cancellation)
    {
        using var certificate = NewSeal.SelfSigned(new X500DistinguishedName("CN=missions seal status"), clock.GetUtcNow(), years: 1);
        try
        {
            var signer = CadesSignature.Sign("missions seal status"u8.ToArray(), new(certificate, [])).SignerInfos[0];
            return await services.GetRequiredService<TimeStampAuthority>().StampAsync(signer, cancellation) switch
            {
                TimeStampAnswer.Given given => (true, given.Token.TokenInfo.Timestamp.UtcDateTime.ToString("u")),
                TimeStampAnswer.Refused refused => (false, refused.Detail),
                var other => throw new NotSupportedException(other.GetType().Name),
            };
        }
        catch (StartupException e)
        {
            return (false, e.Message);
        }
    }
}
