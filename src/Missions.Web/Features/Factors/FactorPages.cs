using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;
using Missions.Web.Presentation;
using Missions.Web.Security;

namespace Missions.Web.Features.Factors;

/// <summary>The set of a year, and who chose it; nobody did when <paramref name="ChosenAt"/> is null.</summary>
public sealed record YearRow(int Year, string SetId, string? ChosenBy, DateTimeOffset? ChosenAt);

/// <summary>A set, the years it holds for, and how many submitted missions it computed.</summary>
public sealed record SetRow(FactorSet Set, IReadOnlyList<int> Years, int Missions, FactorSetVersion? Own);

public sealed record FactorsPage(IReadOnlyList<YearRow> Years, IReadOnlyList<SetRow> Sets, ChoiceForm Form);

public sealed record FactorSetPage(SetRow Row, string? PublishedBy);

public sealed class FactorPages(MissionsDbContext db, LaboratoryFactors factors, CurrentPerson person, PeopleNames people)
{
    private const int YearsBack = 2;
    private const int YearsAhead = 1;

    public async Task<FactorsPage> ListAsync(ChoiceForm form, CancellationToken cancellation)
    {
        var catalogue = await factors.ReadAsync(db, cancellation);
        var choices = await db.FactorChoices.AsNoTracking().ToDictionaryAsync(choice => choice.Year, cancellation);
        var names = await people.OfAsync(choices.Values.Select(choice => choice.ChosenById).OfType<Guid>(), cancellation);
        var today = (await person.AuthorityAsync()).Today;
        var years = Enumerable.Range(today.Year - YearsBack, YearsBack + YearsAhead + 1).Union(choices.Keys).OrderDescending();
        var rows = years.Select(year => choices.TryGetValue(year, out var choice)
            ? new YearRow(year, choice.SetId, choice.ChosenById is { } id ? names[id] : null, choice.ChosenAt)
            : new YearRow(year, catalogue.ForYear(year).Id, null, null)).ToList();
        return new([.. rows], await SetsAsync(catalogue, rows, cancellation), form);
    }

    /// <summary>A set, or null when there is none of this identifier.</summary>
    public async Task<FactorSetPage?> OneAsync(string id, CancellationToken cancellation)
    {
        var row = (await ListAsync(new(), cancellation)).Sets.FirstOrDefault(row => row.Set.Id == id);
        if (row is null) return null;
        return new(row, row.Own is { } own ? (await people.OfAsync([own.PublishedById], cancellation))[own.PublishedById] : null);
    }

    private async Task<IReadOnlyList<SetRow>> SetsAsync(FactorSetCatalogue catalogue, List<YearRow> years, CancellationToken cancellation)
    {
        var own = (await db.FactorSets.AsNoTracking().ToListAsync(cancellation)).ToDictionary(set => set.SetId, StringComparer.Ordinal);
        var counted = await db.Missions.Where(mission => mission.FactorSetId != null).Select(mission => mission.FactorSetId)
            .GroupBy(set => set!).Select(group => new { Id = group.Key, Count = group.Count() }).ToListAsync(cancellation);
        var used = counted.ToDictionary(group => group.Id, group => group.Count, StringComparer.Ordinal);
        return
        [
            .. from set in catalogue.All
               let held = years.Where(year => year.SetId == set.Id).Select(year => year.Year).Order().ToList()
               orderby held.Count == 0
               select new SetRow(set, held, used.GetValueOrDefault(set.Id), own.GetValueOrDefault(set.Id)),
        ];
    }
}
