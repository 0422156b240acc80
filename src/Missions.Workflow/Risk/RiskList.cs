using Missions.Geo.Places;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Risk;

/// <summary>
/// The risk list as it stands on a day. Metropolitan France has none; an overseas territory asks for no opinion unless its entry does; a
/// blank or missing level elsewhere asks the security officer. An opinion is needed where the entry says so, or where the worst zone of the
/// country is orange or red.
/// </summary>
/// <param name="entries">Every entry.</param>
/// <param name="today">The day.</param>
/// <param name="judgesByZone">
/// Whether a laboratory that keeps the zones of a country judges a place there by its own zone rather than by the worst of the country.
/// </param>
public sealed class RiskList(IEnumerable<RiskEntry> entries, DateOnly today, bool judgesByZone = false)
{
    private readonly ILookup<string, RiskEntry> byCountry = entries.ToLookup(entry => entry.Facts.CountryCode, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is found at every place of a content, in its order; metropolitan France is left out. The same place is told once.</summary>
    public IReadOnlyList<RiskFinding> Of(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return
        [
            .. PlacesOf(content)
                .Where(named => named.Place.Name.Length > 0)
                .DistinctBy(named => (named.Place.Name, named.Place.CountryCode, named.Place.Position))
                .Select(named => Find(named.Stage, named.Place))
                .OfType<RiskFinding>(),
        ];
    }

    /// <summary>
    /// Whether nothing but the number may be shown to whoever is not signed in: the list, or the route as it was frozen, takes the mission for
    /// one at risk; or a place cannot be told yet.
    /// </summary>
    public bool IsConfidential(Mission mission)
    {
        ArgumentNullException.ThrowIfNull(mission);
        return Of(mission.Content).Any(finding => finding.NeedsOpinion || finding.Level >= RiskLevel.Orange)
            || mission.Risk is { NeedsOpinion: true }
            || mission.Steps.Any(step => step is { Kind: StepKind.SecurityOpinion, State: not StepState.Skipped })
            || mission.Content.Stages.Select(stage => stage.Place).Append(mission.Content.Destination).Any(place => place is { CountryCode: "" });
    }

    /// <summary>The finding that weighs most: an opinion before none, then the worst level; <see langword="null"/> when there is none.</summary>
    public static RiskFinding? Worst(IEnumerable<RiskFinding> findings) =>
        findings.OrderByDescending(finding => finding.NeedsOpinion).ThenByDescending(finding => finding.Level).FirstOrDefault();

    private static IEnumerable<(int? Stage, Place Place)> PlacesOf(MissionContent content)
    {
        foreach (var (i, stage) in content.Stages.Index())
            yield return (i + 1, stage.Place);
        if (content.Destination is { } destination) yield return (null, destination);
        if (content is { LeavesFrom: DepartureKind.Other, Departure: { } departure }) yield return (null, departure);
    }

    private RiskFinding? Find(int? stage, Place place)
    {
        var territory = Territory.Of(place.CountryCode);
        if (territory == DestinationClass.Domestic) return null;
        var known = byCountry[place.CountryCode].ToList();
        var country = known.Find(entry => entry.Facts.Zone is null);
        var zones = known.FindAll(entry => entry.Facts.Zone is { } zone && place.Position is { } position && zone.Contains(position));
        var decisive = zones.MaxBy(entry => entry.Facts.Level) ?? country;
        var level = decisive?.Facts.Level;
        var reason = ReasonAt(territory, country, zones, level, known.Exists(entry => entry.Facts.Zone is not null));
        return territory == DestinationClass.Overseas && reason == OpinionReason.None && level is null
            ? null
            : new(stage, place, level, decisive?.Facts.ZoneName ?? "", reason, decisive?.IsCheckedOn(today) ?? false);
    }

    private OpinionReason ReasonAt(DestinationClass territory, RiskEntry? country, List<RiskEntry> zones, RiskLevel? level, bool hasZones)
    {
        if (zones.Exists(entry => entry.Facts.PriorOpinion) || country is { Facts.PriorOpinion: true }) return OpinionReason.Listed;
        var worst = judgesByZone && hasZones ? level : Max(level, country?.Facts.Level, country?.Facts.WorstLevel);
        if (worst >= RiskLevel.Orange) return OpinionReason.Level;
        return worst is null && territory == DestinationClass.Abroad ? OpinionReason.Unknown : OpinionReason.None;
    }

    private static RiskLevel? Max(params ReadOnlySpan<RiskLevel?> levels)
    {
        RiskLevel? worst = null;
        foreach (var level in levels)
        {
            if (level is not null && (worst is null || level > worst)) worst = level;
        }

        return worst;
    }
}
