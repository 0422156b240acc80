using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Admin.Import;

/// <summary>What a value of the file may be.</summary>
public static class ImportBounds
{
    private static readonly Dictionary<string, PersonStatus> Statuses = new(StringComparer.Ordinal)
    {
        [""] = PersonStatus.Researcher,
        ["CHERCHEUR"] = PersonStatus.Researcher,
        ["CHERCHEUSE"] = PersonStatus.Researcher,
        ["ENSEIGNANT-CHERCHEUR"] = PersonStatus.Lecturer,
        ["ENSEIGNANTE-CHERCHEUSE"] = PersonStatus.Lecturer,
        ["ITA"] = PersonStatus.Technical,
        ["BIATSS"] = PersonStatus.Technical,
        ["DOCTORANT"] = PersonStatus.DoctoralStudent,
        ["DOCTORANTE"] = PersonStatus.DoctoralStudent,
        ["POST-DOCTORANT"] = PersonStatus.Postdoctoral,
        ["POST-DOCTORANTE"] = PersonStatus.Postdoctoral,
        ["EMERITE"] = PersonStatus.Emeritus,
        ["STAGIAIRE"] = PersonStatus.Intern,
        ["INVITE"] = PersonStatus.Guest,
        ["INVITEE"] = PersonStatus.Guest,
    };

    public static IReadOnlyDictionary<string, int> Lengths { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        [AccountFile.Email] = 254,
        [AccountFile.GivenName] = 100,
        [AccountFile.FamilyName] = 100,
        [AccountFile.LatinGivenName] = 100,
        [AccountFile.LatinFamilyName] = 100,
        [AccountFile.Title] = 20,
        [AccountFile.Matricule] = 40,
        [AccountFile.Password] = 200,
    };

    /// <summary>A status by its French name, accents and case aside; a researcher when nothing is said.</summary>
    public static PersonStatus? StatusOf(string text) => Statuses.TryGetValue(SortKey.Of(text), out var status) ? status : null;

    /// <summary>The rule of every password; an empty one is generated.</summary>
    public static bool IsStrong(string password) => password.Length == 0
        || (password.Length >= 10 && password.Any(char.IsAsciiLetterLower) && password.Any(char.IsAsciiLetterUpper) && password.Any(char.IsAsciiDigit));
}
