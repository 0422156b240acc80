using System.Globalization;
using Microsoft.Extensions.Options;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>Says with what orders are sealed, for how long yet, and which wait. It changes nothing, and may run beside the application.</summary>
sealed class SealStatus(IConfiguration configuration, IOptions<SealOptions> options, TimeStampCheck stamps, SealedOrders orders, DatabaseReading reading, TimeProvider clock)
{
    readonly List<string> _troubles = [];
    SealOptions _seal = options.Value;

    /// <exception cref="StartupException">Orders cannot be sealed, or their state cannot be read: said once the rest is printed.</exception>
    public async Task<string> RunAsync(VerbOptions words, CancellationToken cancellation = default)
    {
        _seal = SealPlace.Asked(words, options.Value, configuration);
        var seal = Read();
        var text = string.Join(Environment.NewLine, [.. Certificate(seal), $"Time stamps  {await StampsAsync(cancellation)}", .. await OrdersAsync(seal, cancellation)]);
        if (_troubles.Count == 0)
            return text;
        await Console.Out.WriteLineAsync(text);
        throw new StartupException(string.Join(" ", _troubles));
    }

    SealCertificate? Read()
    {
        try
        {
            return SealCertificate.Load(_seal);
        }
        catch (StartupException e)
        {
            _troubles.Add(e.Message);
            return null;
        }
    }

    IEnumerable<string> Certificate(SealCertificate? seal)
    {
        yield return $"Certificate  {(_seal.IsAbsent ? "none" : _seal.CertificatePath)}";
        if (seal is not null)
        {
            yield return SealText.Of(seal);
            yield return $"  left       {Left(SealExpiry.Of(seal, clock.GetUtcNow()))}";
            yield return string.Create(CultureInfo.InvariantCulture, $"  issuers    {seal.Issuers.Count} in the file");
        }
        if (!_seal.IsAbsent && File.Exists(_seal.CertificatePath + ".next"))
            yield return $"  next       a key waits for its certificate in {_seal.CertificatePath}.next";
    }

    string Left(SealExpiry expiry)
    {
        if (expiry.IsValid)
            return string.Create(CultureInfo.InvariantCulture, $"{expiry.DaysLeft} days{(expiry.IsNear ? ": replace it before, missions seal rotate" : "")}");
        _troubles.Add($"The certificate is valid from {expiry.Certificate.From:u} to {expiry.Certificate.Until:u}, not now: signed orders wait for their seal until missions seal rotate has replaced it.");
        return "NOT VALID NOW";
    }

    async Task<string> StampsAsync(CancellationToken cancellation)
    {
        if (!stamps.IsAsked)
            return "none: seals are of level B-B";
        var (answers, sentence) = await stamps.TryAsync(cancellation);
        if (!answers)
            _troubles.Add($"The time-stamping authority gives no time stamp: {sentence}");
        return $"{stamps.Url} {(answers ? $"answers: {sentence}" : $"DOES NOT STAMP: {sentence}")}";
    }

    async Task<IEnumerable<string>> OrdersAsync(SealCertificate? seal, CancellationToken cancellation)
    {
        try
        {
            return await reading.OfAsync(() => orders.LinesAsync(seal?.Sha256, cancellation));
        }
        catch (StartupException e)
        {
            _troubles.Add(e.Message);
            return ["Orders       not known"];
        }
    }
}
