using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Missions.Web.Infrastructure.Laboratory;
using Missions.Workflow.Risk;

namespace Missions.Web.Data.Risk;

/// <summary>
/// The risk list of the laboratory: what it entered, over what the product ships. A shipped entry has no row until someone checks or changes
/// it, so a later edition of the shipped list replaces those that nobody touched.
/// </summary>
public sealed class RiskRegister(IOptions<LaboratoryOptions> laboratory)
{
    private const string File = "risk-2026-04-13.csv";

    private static readonly Lazy<IReadOnlyList<RiskEntry>> ShippedEntries = new(ReadShipped);

    /// <summary>Every entry, countries in the order of their codes, then their zones.</summary>
    public static async Task<IReadOnlyList<RiskEntry>> ReadAsync(MissionsDbContext db, CancellationToken cancellation = default) =>
        await db.RiskEntries.AsNoTracking().ToListAsync(cancellation) is { Count: > 0 } kept ? Merge(kept, ShippedEntries.Value) : ShippedEntries.Value;

    /// <summary>The entry of an identifier to be changed: its row, made from the shipped one where there is none yet.</summary>
    public static async Task<RiskEntry?> FindAsync(MissionsDbContext db, Guid id, CancellationToken cancellation)
    {
        if (await db.RiskEntries.SingleOrDefaultAsync(entry => entry.Id == id, cancellation) is { } kept) return kept;
        return ShippedEntries.Value.FirstOrDefault(entry => entry.Id == id) is { } shipped
            && !await db.RiskEntries.AnyAsync(entry => entry.Facts.CountryCode == shipped.Facts.CountryCode && entry.Facts.ZoneName == shipped.Facts.ZoneName, cancellation)
                ? db.RiskEntries.Add(new(shipped.Id, shipped.Facts)).Entity
                : null;
    }

    /// <summary>Whether an entry is one that the product ships, changed or not: it can be changed, not removed.</summary>
    public static bool IsShipped(Guid id) => ShippedEntries.Value.Any(shipped => shipped.Id == id);

    /// <summary>The whole list as it stands on a day.</summary>
    public async Task<RiskList> ListAsync(MissionsDbContext db, DateOnly today, CancellationToken cancellation) =>
        new(await ReadAsync(db, cancellation), today, laboratory.Value.JudgesRiskByZone);

    private static List<RiskEntry> Merge(IReadOnlyList<RiskEntry> kept, IEnumerable<RiskEntry> shipped) =>
    [
        .. kept.Concat(shipped.Where(entry => !kept.Any(own => own.Facts.CountryCode == entry.Facts.CountryCode && own.Facts.ZoneName == entry.Facts.ZoneName)))
            .OrderBy(entry => entry.Facts.CountryCode, StringComparer.Ordinal).ThenBy(entry => entry.Facts.ZoneName, StringComparer.Ordinal),
    ];

    private static List<RiskEntry> ReadShipped()
    {
        using var stream = typeof(RiskRegister).Assembly.GetManifestResourceStream(File) ?? throw new InvalidOperationException($"{File} is not embedded.");
        using var reader = new StreamReader(stream);
        var (entries, problems) = RiskFile.Read(reader.ReadToEnd());
        return problems is []
            ? Merge([], entries.Select(facts => new RiskEntry(IdOf(facts), facts)))
            : throw new InvalidDataException($"{File}, line {problems[0].Line}, {problems[0].Column}: {problems[0].Sentence}");
    }

    /// <summary>The same on every replica and in every edition.</summary>
    private static Guid IdOf(RiskFacts facts) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"risk/{facts.CountryCode}/{facts.ZoneName}")).AsSpan(0, 16));
}
