using Microsoft.Extensions.Options;
using Missions.Web.Documents.Sealing;
using Missions.Web.Infrastructure;

namespace Missions.Web.Commands.Seals;

/// <summary>Makes the first key of the seal, with a certificate that it signs itself, and a request for one that an authority signs where asked.</summary>
sealed class SealInit(IConfiguration configuration, IOptions<SealOptions> options, TimeProvider clock)
{
    const int LongestName = 64;

    /// <exception cref="StartupException">Something is missing or wrong, or there is a seal already: nothing is written.</exception>
    public string Run(VerbOptions words)
    {
        var name = words.Value("--name") ?? throw new StartupException("--name is missing: what readers of PDF show as who sealed, such as --name \"Laboratoire APC\".");
        var organisation = words.Value("--organisation");
        var country = words.Value("--country") ?? "FR";
        if (name.Length > LongestName || organisation?.Length > LongestName)
            throw new StartupException($"--name and --organisation take {LongestName} characters at most.");
        if (country is not { Length: 2 } || !country.All(char.IsAsciiLetterUpper))
            throw new StartupException($"--country is '{country}': give the two capital letters of a country, such as FR.");
        var years = words.Number("--years", 1, 10, otherwise: 3);

        var file = new SealFile(SealPlace.Path(words, options.Value), SealPlace.NewPassword(words, options.Value, configuration));
        if (file.Exists)
            throw new StartupException($"« {file.Path} » exists already: missions seal rotate puts another in its place.");
        using var certificate = NewSeal.SelfSigned(NewSeal.Subject(name, organisation, country), clock.GetUtcNow(), years);
        var request = words.Value("--request");
        if (request is not null)
            SealFile.WriteRequest(request, NewSeal.RequestFor(certificate));
        file.Create(certificate);
        var copy = file.Keep(certificate);
        return $"""
            The key and its certificate are in {file.Path}, which its owner alone may read.
            {SealText.Of(new(certificate, []))}
            The certificate alone is in {copy}: give it to whoever is to check seals with a reader of PDF.
            {Next(file, request)}
            """.TrimEnd();
    }

    string Next(SealFile file, string? request) => string.Join(Environment.NewLine, new[]
    {
        SealPlace.IsSet(file, options.Value) ? null : $"Set Seal__CertificatePath to that path, and Seal__PasswordFile to a file whose first line is its password.",
        request is null ? null : $"Give {request} to your authority, then install its answer: missions seal rotate --certificate FILE. Until then orders are sealed by the certificate above.",
    }.OfType<string>());
}
