using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Missions.Geo.Emissions;
using Missions.Web.Data;
using Missions.Web.Data.Factors;

namespace Missions.Web.Features.Factors;

/// <summary>Publishes a set of the laboratory's own as the next version of its name. A second click finds it done.</summary>
public sealed class PublishFactorSet(Write write, TimeProvider clock)
{
    /// <returns>The identifier under which it is published.</returns>
    /// <exception cref="InvalidDataException">The set is not usable.</exception>
    public Task<string> RunAsync(Guid actorId, string name, string note, FactorSet set, CancellationToken cancellation)
    {
        set.Validate();
        return write.InTransaction(
            async db =>
            {
                var latest = await db.FactorSets.Where(row => row.Name == name).OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellation);
                if (latest is not null && latest.Json == FactorSetReader.Write(set.Named(latest.SetId))) return latest.SetId;
                var version = (latest?.Version ?? 0) + 1;
                var id = FactorSetVersion.IdOf(name, version);
                var json = FactorSetReader.Write(set.Named(id));
                var now = clock.GetUtcNow();
                var row = new FactorSetVersion
                {
                    Id = Guid.CreateVersion7(now),
                    SetId = id,
                    Name = name,
                    Version = version,
                    Json = json,
                    Note = note,
                    PublishedById = actorId,
                    PublishedAt = now,
                };
                db.FactorSets.Add(row);
                db.Record(OrganisationLog.FactorSetPublished, actorId, row.Id, now, new { row.SetId, name, version, note, Sha256 = Sha256(json) });
                return id;
            },
            cancellation);
    }

    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
