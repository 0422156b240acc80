using Missions.Geo.Places;
using Missions.Web.Data;
using Missions.Web.Data.Risk;
using Missions.Web.Presentation;
using Missions.Web.Security;
using Missions.Workflow.Organisation;
using Missions.Workflow.Risk;

namespace Missions.Web.Features.Risk;

/// <summary>Reads the list for a page.</summary>
public sealed class RiskPages(MissionsDbContext db, CurrentPerson person, PeopleNames people)
{
    public async Task<RiskPage> ReadAsync(RiskFilter filter, string? query, CancellationToken cancellation)
    {
        var authority = await person.AuthorityAsync();
        var entries = await RiskRegister.ReadAsync(db, cancellation);
        var names = await people.OfAsync(entries.Select(entry => entry.CheckedById).OfType<Guid>(), cancellation);
        var asked = SortKey.Of(query ?? "");
        var rows = entries
            .Where(entry => asked.Length == 0 || SortKey.Of($"{Words.Country(entry.Facts.CountryCode)} {entry.Facts.ZoneName} {entry.Facts.CountryCode}").Contains(asked, StringComparison.Ordinal))
            .Select(entry => new RiskRow(entry, entry.IsCheckedOn(authority.Today), entry.CheckedById is { } by ? names.GetValueOrDefault(by) : null))
            .Where(row => filter switch
            {
                RiskFilter.Opinion => Asks(row.Entry.Facts),
                RiskFilter.ToCheck => !row.IsChecked,
                _ => true,
            })
            .OrderBy(row => SortKey.Of(Words.Country(row.Entry.Facts.CountryCode)), StringComparer.Ordinal).ThenBy(row => row.Entry.Facts.ZoneName, StringComparer.Ordinal)
            .ToList();
        return new(rows, entries.Count, filter, query ?? "", authority.Holds(person.Id, Role.Administrator));
    }

    private static bool Asks(RiskFacts facts) => facts.PriorOpinion || facts.Level >= RiskLevel.Orange || facts.WorstLevel >= RiskLevel.Orange;
}
