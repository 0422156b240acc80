namespace Missions.Workflow.Missions;

/// <summary>The rules on the km that the traveller gives.</summary>
internal static class GivenDistanceRules
{
    /// <summary>Both the km and their reason, for the legs of the request.</summary>
    public static IEnumerable<ContentProblem> Check(MissionContent content)
    {
        var legs = Itinerary.Plan(content).Select(leg => leg.Identity).ToHashSet();
        foreach (var (i, given) in content.GivenDistances.Index().Where(given => legs.Contains(given.Item.Leg)))
        {
            if (given.Kilometres is null)
                yield return new(Field(i, nameof(given.Kilometres)), ContentFault.Missing);
            if (string.IsNullOrWhiteSpace(given.Reason))
                yield return new(Field(i, nameof(given.Reason)), ContentFault.Missing);
        }
    }

    public static IEnumerable<ContentProblem> CheckBounds(MissionContent content)
    {
        if (content.GivenDistances.Count > MissionContent.MaximumLegs)
            yield return new(nameof(content.GivenDistances), ContentFault.TooMany, MissionContent.MaximumLegs);
        foreach (var (i, given) in content.GivenDistances.Index())
        {
            if (given.Kilometres is <= 0 or > GivenDistance.MaximumKilometres)
                yield return new(Field(i, nameof(given.Kilometres)), ContentFault.OutOfRange, GivenDistance.MaximumKilometres);
            if (given.Reason.Length > GivenDistance.MaximumReason)
                yield return new(Field(i, nameof(given.Reason)), ContentFault.TooLong, GivenDistance.MaximumReason);
        }
    }

    private static string Field(int given, string property) =>
        FormattableString.Invariant($"{nameof(MissionContent.GivenDistances)}[{given}].{property}");
}
