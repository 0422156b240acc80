using Missions.Workflow.Calendars;

namespace Missions.Workflow.Missions;

/// <summary>What is wrong with a field.</summary>
public enum ContentFault
{
    /// <summary>It is mandatory.</summary>
    Missing,

    /// <summary>It is too long.</summary>
    TooLong,

    /// <summary>It is outside its bounds.</summary>
    OutOfRange,

    /// <summary>It comes before what it should follow.</summary>
    OutOfOrder,

    /// <summary>There are too many of them.</summary>
    TooMany,

    /// <summary>It is not an http or https address.</summary>
    NotALink,

    /// <summary>The place of the mission is none of the stages.</summary>
    NotAmongStages,
}

/// <summary>A field that a submission would refuse, and why.</summary>
/// <param name="Field">The property of <see cref="MissionContent"/>; a stage's as <c>Stages[2].ArrivesOn</c>.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Limit">The bound that is passed, where there is one.</param>
public sealed record ContentProblem(string Field, ContentFault Fault, int? Limit = null);

/// <summary>What a content must hold to be submitted. One list, for the form, the import and the aggregate.</summary>
public static class ContentRules
{
    /// <summary>Every problem, in the order of the form; empty when the content may be submitted.</summary>
    /// <param name="content">What is asked for.</param>
    /// <param name="lateness">How the request stands against its lead time: a late one says why. By default it is in time.</param>
    public static IReadOnlyList<ContentProblem> Check(MissionContent content, Lateness lateness = default)
    {
        ArgumentNullException.ThrowIfNull(content);
        var problems = new List<ContentProblem>();
        void Refuse(bool wrong, string field, ContentFault fault, int? limit = null)
        {
            if (wrong) problems.Add(new(field, fault, limit));
        }

        Refuse(string.IsNullOrWhiteSpace(content.Purpose), nameof(content.Purpose), ContentFault.Missing);
        Refuse(content.PurposeKind is null, nameof(content.PurposeKind), ContentFault.Missing);
        Refuse(content.NeedsEventLink && string.IsNullOrWhiteSpace(content.EventLink), nameof(content.EventLink), ContentFault.Missing);
        Refuse(content.Departure is null, nameof(content.Departure), ContentFault.Missing);
        Refuse(content.Destination is null, nameof(content.Destination), ContentFault.Missing);
        Refuse(content.DepartsOn is null, nameof(content.DepartsOn), ContentFault.Missing);
        Refuse(content.ReturnsOn is null, nameof(content.ReturnsOn), ContentFault.Missing);
        Refuse(content.ProjectId is null, nameof(content.ProjectId), ContentFault.Missing);
        Refuse(content.PrivateCar && string.IsNullOrWhiteSpace(content.PrivateCarReason), nameof(content.PrivateCarReason), ContentFault.Missing);
        Refuse(content.PrivateFrom is not null && content.PrivateUntil is null, nameof(content.PrivateUntil), ContentFault.Missing);
        Refuse(content.PrivateUntil is not null && content.PrivateFrom is null, nameof(content.PrivateFrom), ContentFault.Missing);
        Refuse(lateness.NeedsReason && string.IsNullOrWhiteSpace(content.LateReason), nameof(content.LateReason), ContentFault.Missing);
        problems.AddRange(GivenDistanceRules.Check(content));
        problems.AddRange(CheckBounds(content));
        return problems;
    }

    /// <summary>The problems that even a draft may not have: bounds and order, not what is missing.</summary>
    public static IReadOnlyList<ContentProblem> CheckBounds(MissionContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var problems = new List<ContentProblem>();
        void Refuse(bool wrong, string field, ContentFault fault, int? limit = null)
        {
            if (wrong) problems.Add(new(field, fault, limit));
        }

        void Text(string value, string field, int limit) => Refuse(value.Length > limit, field, ContentFault.TooLong, limit);

        Text(content.Purpose, nameof(content.Purpose), 300);
        Text(content.EventLink, nameof(content.EventLink), 500);
        Text(content.PrivateCarReason, nameof(content.PrivateCarReason), 300);
        Text(content.Passengers, nameof(content.Passengers), 300);
        Text(content.LateReason, nameof(content.LateReason), 500);
        Text(content.Remarks, nameof(content.Remarks), 1000);
        Refuse(content.EventLink.Length > 0 && !IsLink(content.EventLink), nameof(content.EventLink), ContentFault.NotALink);
        Text(content.Departure?.Name ?? "", nameof(content.Departure), MaximumPlaceName);
        Text(content.Destination?.Name ?? "", nameof(content.Destination), MaximumPlaceName);
        Refuse(!TimeZoneInfo.TryFindSystemTimeZoneById(content.TimeZone, out _), nameof(content.TimeZone), ContentFault.OutOfRange);
        Refuse(!IsPlausible(content.DepartsOn), nameof(content.DepartsOn), ContentFault.OutOfRange, MaximumYear);
        Refuse(!IsPlausible(content.ReturnsOn), nameof(content.ReturnsOn), ContentFault.OutOfRange, MaximumYear);
        Refuse(content.Occupants is < 1 or > 9, nameof(content.Occupants), ContentFault.OutOfRange, 9);
        Refuse(content.FiscalPower is < 1 or > 99, nameof(content.FiscalPower), ContentFault.OutOfRange, 99);
        Refuse(!IsMoney(content.EstimatedCostCents), nameof(content.EstimatedCostCents), ContentFault.OutOfRange, MaximumEuros);
        Refuse(!IsMoney(content.AdvanceCents), nameof(content.AdvanceCents), ContentFault.OutOfRange, MaximumEuros);
        Refuse(!IsMoney(content.RegistrationFeeCents), nameof(content.RegistrationFeeCents), ContentFault.OutOfRange, MaximumEuros);
        Refuse(Back(content), nameof(content.ReturnsOn), ContentFault.OutOfOrder);
        Refuse(content.PrivateUntil < content.PrivateFrom, nameof(content.PrivateUntil), ContentFault.OutOfOrder);
        Refuse(content.PrivateFrom < content.DepartsOn, nameof(content.PrivateFrom), ContentFault.OutOfOrder);
        Refuse(content.PrivateUntil > content.ReturnsOn, nameof(content.PrivateUntil), ContentFault.OutOfOrder);
        Refuse(content.Stages.Count >= MissionContent.MaximumLegs, nameof(content.Stages), ContentFault.TooMany, MissionContent.MaximumLegs);
        problems.AddRange(StageRules.Check(content));
        problems.AddRange(GivenDistanceRules.CheckBounds(content));
        return problems;
    }

    /// <summary>Most euros a field of money takes.</summary>
    public const int MaximumEuros = 1_000_000;

    /// <summary>Most characters in the name of a place.</summary>
    public const int MaximumPlaceName = 200;

    /// <summary>First year of a departure or a return.</summary>
    public const int MinimumYear = 2000;

    /// <summary>Last year of a departure or a return.</summary>
    public const int MaximumYear = 2100;

    private static bool IsPlausible(DateOnly? day) => day is null or { Year: >= MinimumYear and <= MaximumYear };

    private static bool IsMoney(long? cents) => cents is null or (>= 0 and <= MaximumEuros * 100L);

    private static bool Back(MissionContent content) => content.ReturnsOn < content.DepartsOn
        || (content.ReturnsOn == content.DepartsOn && content.ReturnsAt < content.DepartsAt);

    private static bool IsLink(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
