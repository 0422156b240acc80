using Microsoft.Extensions.Options;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>
/// Puts another certificate in the place of the one in use: a new key with a certificate of its own, or what an authority made for a key that
/// was prepared. The certificate replaced is kept, its key is not: nothing that it sealed needs it to be verified.
/// </summary>
sealed class SealRotate(IConfiguration configuration, IOptions<SealOptions> options, TimeProvider clock)
{
    /// <exception cref="StartupException">Something is missing or wrong: the former certificate stays in use.</exception>
    public string Run(VerbOptions words)
    {
        var path = SealPlace.Path(words, options.Value);
        SealFile.CheckReplaceable(path);
        var file = new SealFile(path, SealPlace.PasswordOf(path, words, options.Value, configuration));
        var former = file.Read();
        if (words.Value("--certificate") is { } issued)
            return Install(file, former, issued);
        var years = words.Number("--years", 1, 10, otherwise: 3);
        return words.Value("--request") is { } request ? Ask(file, former, request, years) : SelfSign(file, former, years, words.Has("--self-signed"));
    }

    string SelfSign(SealFile file, SealCertificate former, int years, bool confirmed)
    {
        if (!confirmed && !SealText.IsSelfSigned(former.Leaf))
            throw new StartupException($"The certificate in use was issued by {former.Leaf.Issuer}: ask for another with --request FILE, or say --self-signed to do without an authority.");
        using var certificate = NewSeal.SelfSigned(former.Leaf.SubjectName, clock.GetUtcNow(), years);
        return Put(file, former, new(certificate, []));
    }

    string Ask(SealFile file, SealCertificate former, string request, int years)
    {
        if (file.Next.Exists)
            throw new StartupException($"A key waits for its certificate already, in « {file.Next.Path} »: install it with --certificate FILE, or delete that file to ask anew.");
        using var certificate = NewSeal.SelfSigned(former.Leaf.SubjectName, clock.GetUtcNow(), years);
        SealFile.WriteRequest(request, NewSeal.RequestFor(certificate));
        file.Next.Create(certificate);
        return $"""
            A new key waits in {file.Next.Path}; orders are still sealed by the former one.
            Give {request} to your authority, then install its answer: missions seal rotate --certificate FILE.
            """;
    }

    string Install(SealFile file, SealCertificate former, string path)
    {
        var all = IssuedCertificate.Read(path);
        var waiting = file.Next.Exists ? file.Next.Read() : null;
        var chosen = (waiting is null ? null : IssuedCertificate.For(waiting, all)) ?? IssuedCertificate.For(former, all)
            ?? throw new StartupException($"« {path} » holds no certificate of our key: neither of the one in use{(waiting is null ? "" : " nor of the one that waits")}.");
        var seal = new SealCertificate(chosen[0], [.. chosen.Skip(1)]);
        if (seal.Sha256 == former.Sha256)
            throw new StartupException($"The certificate of « {path} » is in use already.");
        if (IssuedCertificate.Objection(seal.Leaf, clock.GetUtcNow()) is { } objection)
            throw new StartupException($"The certificate of « {path} » cannot seal: {objection}.");
        var said = Put(file, former, seal);
        file.Next.Delete();
        return said;
    }

    static string Put(SealFile file, SealCertificate former, SealCertificate seal)
    {
        var kept = file.Keep(former.Leaf);
        file.Replace([seal.Leaf, .. seal.Issuers]);
        var copy = file.Keep(seal.Leaf);
        return $"""
            {file.Path} now holds:
            {SealText.Of(seal)}
            A running program seals with it from its next order on, without a restart; where it runs on other machines, copy the file there.
            The certificate alone is in {copy}; the former one, {former.Sha256[..16]}…, stays in {kept}, without its key. Orders that it sealed stay verifiable.
            """;
    }
}
