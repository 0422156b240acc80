using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;

namespace Missions.Web.Data.Factors;

/// <summary>
/// The sets that the laboratory knows and the one of each year, as the database says at each reading: another replica's choice holds at once,
/// and a submission freezes what its own transaction read. Sets never change, so what was read of them once is kept.
/// </summary>
public sealed class LaboratoryFactors
{
    private Known? _known;

    public async Task<FactorSetCatalogue> ReadAsync(MissionsDbContext db, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var ids = await db.FactorSets.AsNoTracking().OrderBy(set => set.SetId).Select(set => set.SetId).ToListAsync(cancellation);
        var choices = await db.FactorChoices.AsNoTracking().OrderBy(choice => choice.Year)
            .ToDictionaryAsync(choice => choice.Year, choice => choice.SetId, cancellation);
        var mark = string.Join('\n', ids.Concat(choices.Select(choice => $"{choice.Key} {choice.Value}")));
        if (_known is { } known && known.Mark == mark) return known.Catalogue;
        var catalogue = new FactorSetCatalogue([.. FactorSetCatalogue.Embedded.All, .. await OwnAsync(db, ids, cancellation)], years: choices);
        _known = new(mark, catalogue);
        return catalogue;
    }

    private async Task<IReadOnlyList<FactorSet>> OwnAsync(MissionsDbContext db, List<string> ids, CancellationToken cancellation)
    {
        var read = ids.Select(id => _known?.Catalogue.Find(id)).OfType<FactorSet>().ToList();
        var missing = ids.Except(read.Select(set => set.Id), StringComparer.Ordinal).ToList();
        var texts = await db.FactorSets.AsNoTracking().Where(set => missing.Contains(set.SetId)).Select(set => set.Json).ToListAsync(cancellation);
        return [.. read, .. texts.Select(text => FactorSetReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))))];
    }

    private sealed record Known(string Mark, FactorSetCatalogue Catalogue);
}
