using Microsoft.EntityFrameworkCore;
using Missions.Geo.Places;
using Missions.Geo.Units;
using Missions.Web.Data;
using Missions.Web.Data.Places;

namespace Missions.Web.Features.Admin.Sites;

/// <summary>Adds a scientific site, or says anew where it is and what it is called; search knows at once.</summary>
public sealed class SaveSite(Write write, PlaceIndex index, TimeProvider clock)
{
    private const double MostLatitude = 90;
    private const double MostLongitude = 180;

    /// <summary>The fields and the sentences of what is wrong; none once saved.</summary>
    public async Task<IReadOnlyList<(string Field, string Sentence)>> RunAsync(Guid actorId, Guid? id, SiteForm form, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        var (north, east) = (SiteForm.Degrees(form.Latitude, MostLatitude), SiteForm.Degrees(form.Longitude, MostLongitude));
        var problems = new List<(string, string)>();
        if (north is null) problems.Add((nameof(form.Latitude), "Donnez une latitude de −90 à 90 degrés."));
        if (east is null) problems.Add((nameof(form.Longitude), "Donnez une longitude de −180 à 180 degrés."));
        if (!Countries.IsKnown(form.CountryCode)) problems.Add((nameof(form.CountryCode), "Choisissez un pays de la liste."));
        if (problems.Count > 0) return problems;
        var isTaken = await write.InTransaction(db => SaveAsync(db, actorId, id, form, new GeoPoint(north!.Value, east!.Value), cancellation), cancellation);
        if (isTaken) return [(nameof(form.Name), "Ce nom est déjà celui d’un site.")];
        await index.ReadSitesAsync(cancellation);
        return [];
    }

    private async Task<bool> SaveAsync(MissionsDbContext db, Guid actorId, Guid? id, SiteForm form, GeoPoint position, CancellationToken cancellation)
    {
        var name = form.Name.Trim();
        if (await db.ScientificSites.AnyAsync(other => other.Name == name && other.Id != id, cancellation)) return true;
        var now = clock.GetUtcNow();
        var site = id is null ? null : await db.ScientificSites.SingleAsync(one => one.Id == id, cancellation);
        var kind = site is null ? OrganisationLog.SiteAdded : OrganisationLog.SiteChanged;
        site ??= db.ScientificSites.Add(New(Guid.CreateVersion7(now), name, form, position)).Entity;
        (site.Name, site.CountryCode, site.Position) = (name, form.CountryCode, position);
        site.Aliases = string.Join(
            ScientificSite.AliasSeparator,
            (form.Aliases ?? "").Split(ScientificSite.AliasSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        db.Record(kind, actorId, site.Id, now, new { site.Code, site.Name, site.CountryCode, position = position.ToString(), site.Aliases });
        return false;
    }

    /// <summary>Names change; the code that missions refer to does not.</summary>
    private static ScientificSite New(Guid id, string name, SiteForm form, GeoPoint position) => new()
    {
        Id = id,
        Code = id.ToString("N"),
        Name = name,
        CountryCode = form.CountryCode,
        Position = position,
    };
}
