using Microsoft.EntityFrameworkCore;
using Missions.Web.Data;
using Missions.Workflow.Organisation;

namespace Missions.Web.Features.Account;

/// <summary>Keeps a profile, and says which of its fields changed: their values are nobody else's business.</summary>
public sealed class SaveProfile(Write write, TimeProvider clock)
{
    public Task RunAsync(Guid personId, PersonProfile profile, Language? language, CancellationToken cancellation) => write.InTransaction(
        async db =>
        {
            var person = await db.People.SingleAsync(candidate => candidate.Id == personId, cancellation);
            var changed = Changes(person, profile, language).ToList();
            if (changed.Count == 0) return;
            person.Describe(profile);
            if (language is { } chosen) person.Speak(chosen);
            db.Record(OrganisationLog.ProfileChanged, personId, personId, clock.GetUtcNow(), new { Fields = changed });
        },
        cancellation);

    private static IEnumerable<string> Changes(Person person, PersonProfile profile, Language? language)
    {
        if (person.GivenName != profile.GivenName || person.FamilyName != profile.FamilyName
            || person.LatinGivenName != profile.LatinGivenName || person.LatinFamilyName != profile.LatinFamilyName) yield return "name";
        if (person.Title != profile.Title) yield return "title";
        if (person.Matricule != profile.Matricule) yield return "matricule";
        if (person.Status != profile.Status) yield return "status";
        if (person.EmployerId != profile.EmployerId) yield return "employer";
        if (person.AdministrativeResidence != profile.AdministrativeResidence) yield return "administrativeResidence";
        if (person.FamilyResidence != profile.FamilyResidence) yield return "familyResidence";
        if (language is { } chosen && person.Language != chosen) yield return "language";
    }
}
