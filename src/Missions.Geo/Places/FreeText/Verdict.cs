namespace Missions.Geo.Places.FreeText;

/// <summary>What a text stands for, and how sure that is.</summary>
/// <param name="Status">Found from <see cref="Trusts.Bar"/> on.</param>
/// <param name="Confidence">In [0, 1].</param>
/// <param name="Matches">One for each spot, the likeliest first.</param>
internal sealed record Verdict(ResolutionStatus Status, double Confidence, IReadOnlyList<Match> Matches)
{
    /// <summary>What the places after the second count for, so that twenty hamlets do not hide a capital.</summary>
    private const double RestShare = 0.2;

    internal static Verdict NotFound { get; } = new(ResolutionStatus.NotFound, 0, []);

    internal static Verdict Of(Finding finding)
    {
        if (finding.IsNothing)
            return NotFound;
        var spots = Spot.Of(finding.Matches);
        var best = spots[0].Best;
        var share = best.Weight / (best.Weight + spots.Skip(1).Select((spot, rank) => spot.Best.Weight * (rank == 0 ? 1 : RestShare)).Sum());
        var confidence = best.Trust * share * share * finding.Doubt * (best.Row.RadiusKilometres > Trusts.SurePosition ? Trusts.VaguePosition : 1);
        return new(confidence >= Trusts.Bar ? ResolutionStatus.Found : ResolutionStatus.Ambiguous, confidence, [.. spots.Select(spot => spot.Best)]);
    }
}
