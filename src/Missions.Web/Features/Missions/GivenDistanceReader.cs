using Missions.Web.Presentation;
using Missions.Workflow.Missions;

namespace Missions.Web.Features.Missions;

/// <summary>Reads the km typed for legs. Which leg a code means the server knows: those of the form, those kept before it, and those given before.</summary>
internal static class GivenDistanceReader
{
    /// <param name="form">What was typed.</param>
    /// <param name="content">What the rest of the form means.</param>
    /// <param name="kept">What is kept so far: km typed for a leg that the same save changes still belong to the leg that was shown.</param>
    /// <param name="unreadable">Where the fields are noted whose text could not be understood.</param>
    public static IReadOnlyList<GivenDistance> Read(MissionForm form, MissionContent content, MissionContent kept, ICollection<string> unreadable)
    {
        if (form.Distances.Count == 0) return [];
        var legs = Itinerary.Plan(content).Concat(Itinerary.Plan(kept)).Select(leg => (leg.From, leg.To, leg.Mode))
            .Concat(kept.GivenDistances.Select(given => (given.From, given.To, given.Mode)));
        var read = new Dictionary<string, GivenDistance>(StringComparer.Ordinal);
        foreach (var (from, to, mode) in legs)
        {
            var code = CodeOf(LegIdentity.Of(from, to, mode));
            if (!form.Distances.TryGetValue(code, out var typed) || read.ContainsKey(code)) continue;
            if (!TypedText.IsKilometres(typed.Kilometres, out var kilometres)) unreadable.Add(FieldOf(code, nameof(typed.Kilometres)));
            var reason = TypedText.Clean(typed.Reason);
            if (kilometres is not null || reason.Length > 0) read[code] = new(from, to, mode, kilometres, reason);
        }

        return [.. read.Values];
    }

    /// <summary>The form's name for a leg; a letter first, or it could be taken for a rank.</summary>
    public static string CodeOf(LegIdentity leg) => "k" + leg.Code;

    public static string FieldOf(string code, string property) => $"{nameof(MissionForm.Distances)}[{code}].{property}";
}
