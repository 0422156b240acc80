using System.Text.Json;
using Missions.Geo.Emissions;
using Missions.Geo.Places;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Workflow.Orders;

/// <summary>
/// All that an order says, frozen before it is signed: names instead of identifiers, codes instead of words, so that one snapshot is
/// printed in any language. What signing adds (number, date, signatory) is in <see cref="MissionOrder"/>.
/// </summary>
public sealed record OrderSnapshot
{
    /// <summary>
    /// The form of this record; a later form gets another name. <c>order/2</c> says of each leg where its distance comes from and what the
    /// traveller gave in its place, <c>order/3</c> of each step the act given outside that was recorded, and by how many days a request came
    /// late, <c>order/4</c> what the document is for its payer; earlier forms are read as they were written.
    /// </summary>
    public string Schema { get; init; } = "order/4";

    /// <summary>What the document is for its payer; <see langword="null"/> in a former form, where it is the order.</summary>
    public DocumentFacts? Document { get; init; }

    /// <summary>The laboratory that issues.</summary>
    public required LaboratoryFacts Laboratory { get; init; }

    /// <summary>The logos at the head of the order, the laboratory's first, each once; <see langword="null"/> when there is none.</summary>
    public IReadOnlyList<LogoFacts>? Logos { get; init; }

    /// <summary>The number of the request, for example D2026-0042.</summary>
    public required string Reference { get; init; }

    /// <summary>The version of the order, from 1.</summary>
    public required int OrderVersion { get; init; }

    /// <summary>Who travels.</summary>
    public required TravellerFacts Traveller { get; init; }

    /// <summary>What was asked for: purpose, dates, places, stages, costs, car, private days.</summary>
    public required MissionContent Content { get; init; }

    /// <summary>The legs with what they emit.</summary>
    public required IReadOnlyList<LegFacts> Legs { get; init; }

    /// <summary>The factor set of the legs.</summary>
    public required string FactorSetId { get; init; }

    /// <summary>Sum of the known counted distances, km, unrounded.</summary>
    public required double TotalKilometres { get; init; }

    /// <summary>Sum of the known emissions, kgCO₂e, unrounded.</summary>
    public required double TotalKilograms { get; init; }

    /// <summary>Half-width of the interval on the total, kgCO₂e; <see langword="null"/> where none is published.</summary>
    public double? TotalUncertaintyKilograms { get; init; }

    /// <summary>Legs whose emission is unknown.</summary>
    public required int UnknownLegs { get; init; }

    /// <summary>Who pays and on what.</summary>
    public required FundingFacts Funding { get; init; }

    /// <summary>Whether the request came late (hors délai).</summary>
    public required bool IsLate { get; init; }

    /// <summary>What was asked for and what was left before departure; <see langword="null"/> when in time, or not said by a former form.</summary>
    public LateFacts? Late { get; init; }

    /// <summary>The route of the last round, skipped steps included; the signature itself is not in it.</summary>
    public required IReadOnlyList<StepFacts> Route { get; init; }

    /// <summary>What the document is: the order, unless its payer makes one elsewhere.</summary>
    public DocumentFacts WhatItIs() => Document ?? DocumentFacts.Order;

    /// <summary>The canonical text: what is hashed, agreed to and stored.</summary>
    public string ToCanonicalJson() => CanonicalJson.Write(this);

    /// <summary>Reads a stored text back.</summary>
    /// <exception cref="JsonException">The text is not a snapshot.</exception>
    public static OrderSnapshot Read(string canonicalJson) =>
        JsonSerializer.Deserialize<OrderSnapshot>(canonicalJson, WorkflowJson.Options) ?? throw new JsonException("The snapshot is empty.");
}

/// <summary>The laboratory, as printed.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="ShortName">Its acronym.</param>
/// <param name="City">Where it is: « Fait à … ».</param>
public sealed record LaboratoryFacts(string Name, string ShortName, string City);

/// <summary>A logo, as printed.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Sha256">SHA-256 of the picture, 64 lower-case hexadecimal digits.</param>
public sealed record LogoFacts(string Name, string Sha256);

/// <summary>The traveller, as printed.</summary>
/// <param name="Title">Title; may be empty.</param>
/// <param name="GivenName">Given name.</param>
/// <param name="FamilyName">Family name.</param>
/// <param name="Matricule">Matricule; may be empty.</param>
/// <param name="Status">Employment status.</param>
/// <param name="Employer">Full name of the employer.</param>
/// <param name="Unit">Full name of the unit.</param>
/// <param name="AdministrativeResidence">Place of work.</param>
/// <param name="FamilyResidence">Commune of the family residence.</param>
public sealed record TravellerFacts(
    string Title, string GivenName, string FamilyName, string Matricule, PersonStatus Status, string Employer, string Unit,
    Place? AdministrativeResidence, Place? FamilyResidence)
{
    /// <summary>Title, given name and family name.</summary>
    public string FullName() => $"{Title} {GivenName} {FamilyName}".Trim();
}

/// <summary>A leg, as printed; unknown is <see langword="null"/>.</summary>
/// <param name="From">Where it starts.</param>
/// <param name="To">Where it ends.</param>
/// <param name="Mode">How.</param>
/// <param name="Train">Kind of train.</param>
/// <param name="Occupants">People in the car.</param>
/// <param name="RoundTrip">Whether the figures count both ways.</param>
/// <param name="CountedKilometres">km counted, unrounded.</param>
/// <param name="Kilograms">kgCO₂e, unrounded.</param>
/// <param name="UncertaintyKilograms">Half-width, kgCO₂e.</param>
/// <param name="Method">Where the distance comes from.</param>
/// <param name="Reason">Why the emission is unknown.</param>
/// <param name="Given">What the traveller gave in the place of the computed distance; <see langword="null"/> when nothing.</param>
/// <param name="Energy">What the car runs on; <see langword="null"/> when not told.</param>
public sealed record LegFacts(
    Place From, Place To, TravelMode Mode, TrainKind Train, int Occupants, bool RoundTrip, double? CountedKilometres, double? Kilograms,
    double? UncertaintyKilograms, DistanceMethod Method, UnknownReason Reason, GivenFacts? Given = null, CarEnergy? Energy = null)
{
    /// <summary>Reads a frozen leg.</summary>
    public static LegFacts Of(MissionLeg leg)
    {
        ArgumentNullException.ThrowIfNull(leg);
        return new(
            leg.From, leg.To, leg.Mode, leg.Train, leg.Occupants, leg.RoundTrip, leg.Counted?.TotalKilometres,
            leg.Emission?.TotalKilograms, leg.Uncertainty?.TotalKilograms, leg.Method, leg.Reason, GivenFacts.Of(leg), leg.Energy);
    }
}

/// <summary>A distance that the traveller gave, as printed, one way and before any detour.</summary>
/// <param name="Kilometres">What they gave, km.</param>
/// <param name="Reason">Why.</param>
/// <param name="ComputedKilometres">What was computed, km, unrounded; <see langword="null"/> when nothing could be.</param>
/// <param name="ComputedMethod">How it was computed.</param>
public sealed record GivenFacts(double Kilometres, string Reason, double? ComputedKilometres, DistanceMethod ComputedMethod)
{
    internal static GivenFacts? Of(MissionLeg leg) => leg is { GivenReason: { } reason, Distance: { } distance }
        ? new(distance.TotalKilometres, reason, leg.ComputedDistance?.TotalKilometres, leg.ComputedMethod)
        : null;
}

/// <summary>Who pays, as printed.</summary>
/// <param name="Payer">Full name of the payer; empty when none was set.</param>
/// <param name="ProjectCode">Code of the project (eOTP).</param>
/// <param name="ProjectName">Name of the project.</param>
/// <param name="Credits">The credits to charge, as the manager wrote them; may be empty.</param>
public sealed record FundingFacts(string Payer, string ProjectCode, string ProjectName, string Credits);

/// <summary>How late a request came, as printed.</summary>
/// <param name="RequiredDays">Days asked for before departure.</param>
/// <param name="ActualDays">Days there were.</param>
/// <param name="Unit">What both are counted in.</param>
public sealed record LateFacts(int RequiredDays, int ActualDays, DayCount Unit)
{
    /// <summary>By how many days, 1 or more.</summary>
    public int DaysLate() => RequiredDays - ActualDays;

    /// <summary>Reads a lateness; <see langword="null"/> when in time.</summary>
    public static LateFacts? Of(Lateness lateness) => lateness is { IsLate: true, RequiredDays: { } required } ? new(required, lateness.ActualDays, lateness.Unit) : null;
}

/// <summary>A step of the route, as printed.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it asked.</param>
/// <param name="State">How it stands.</param>
/// <param name="SkipReason">Why it was skipped.</param>
/// <param name="DecidedBy">Full name of who decided.</param>
/// <param name="OnBehalfOf">Full name of the person they stood in for; <see langword="null"/> on their own account.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comment">The word with it.</param>
/// <param name="Opinion">The act given outside that was recorded; <see langword="null"/> for a decision of one's own.</param>
public sealed record StepFacts(
    string Name, StepKind Kind, StepState State, SkipReason? SkipReason, string? DecidedBy, string? OnBehalfOf, DateTimeOffset? DecidedAt, string? Comment,
    OutsideOpinion? Opinion = null);
