namespace Missions.Workflow.Organisation;

/// <summary>A line of a copy sheet (fiche de saisie).</summary>
/// <param name="Field">What it gives.</param>
/// <param name="Label">What the tool calls it, at most 80 characters; <see langword="null"/> for the application's own word.</param>
public sealed record CopyLine(CopyField Field, string? Label = null);

/// <summary>The copy sheet of a payer that has none of its own.</summary>
public static class CopySheet
{
    /// <summary>Every field but what few tools ask for, in the order of a request: who, why, where and when, money, car, decisions.</summary>
    public static IReadOnlyList<CopyLine> Default { get; } =
        [.. Enum.GetValues<CopyField>().Except([CopyField.Kilometres, CopyField.Kilograms]).Select(field => new CopyLine(field))];
}

/// <summary>What a copy sheet can give, in the order of the default one. Names are stored and never change.</summary>
public enum CopyField
{
    /// <summary>The number of the signed document.</summary>
    Number,

    /// <summary>Its version.</summary>
    Version,

    /// <summary>The number of the request.</summary>
    Reference,

    /// <summary>The traveller's family name.</summary>
    FamilyName,

    /// <summary>Their given name.</summary>
    GivenName,

    /// <summary>Their title.</summary>
    Title,

    /// <summary>Their matricule.</summary>
    Matricule,

    /// <summary>Their status.</summary>
    Status,

    /// <summary>Their employer.</summary>
    Employer,

    /// <summary>Their unit.</summary>
    Unit,

    /// <summary>Their administrative residence.</summary>
    AdministrativeResidence,

    /// <summary>The commune of their family residence.</summary>
    FamilyResidence,

    /// <summary>Why they travel.</summary>
    Purpose,

    /// <summary>The kind of purpose (motif).</summary>
    PurposeKind,

    /// <summary>The address of the event's page.</summary>
    EventLink,

    /// <summary>Where they leave from.</summary>
    Departure,

    /// <summary>Its country.</summary>
    DepartureCountry,

    /// <summary>Day of departure.</summary>
    DepartsOn,

    /// <summary>Hour of departure.</summary>
    DepartsAt,

    /// <summary>The place of the mission.</summary>
    Destination,

    /// <summary>Its country.</summary>
    DestinationCountry,

    /// <summary>Day of return.</summary>
    ReturnsOn,

    /// <summary>Hour of return.</summary>
    ReturnsAt,

    /// <summary>The modes of travel, each once, in the order of the journey.</summary>
    Mode,

    /// <summary>The mode of the way back.</summary>
    ReturnMode,

    /// <summary>The stages: a place, a country, dates, hours and a mode for each.</summary>
    Stages,

    /// <summary>First private day.</summary>
    PrivateFrom,

    /// <summary>Last private day.</summary>
    PrivateUntil,

    /// <summary>With costs or without.</summary>
    Costs,

    /// <summary>Who pays.</summary>
    Payer,

    /// <summary>Code of the project (eOTP).</summary>
    ProjectCode,

    /// <summary>Name of the project.</summary>
    ProjectName,

    /// <summary>The credits to charge.</summary>
    Credits,

    /// <summary>Estimated cost, in euros.</summary>
    EstimatedCost,

    /// <summary>Advance asked for, in euros.</summary>
    Advance,

    /// <summary>Registration fee, in euros.</summary>
    RegistrationFee,

    /// <summary>Whether a private car is authorised.</summary>
    PrivateCar,

    /// <summary>Why a private car.</summary>
    PrivateCarReason,

    /// <summary>Its fiscal power (CV).</summary>
    FiscalPower,

    /// <summary>Its passengers.</summary>
    Passengers,

    /// <summary>By how much the request came late; empty when in time.</summary>
    Late,

    /// <summary>Why it came late.</summary>
    LateReason,

    /// <summary>The sense of the security opinion, or why there is none.</summary>
    Opinion,

    /// <summary>Who gave it.</summary>
    OpinionAuthor,

    /// <summary>Its reference.</summary>
    OpinionReference,

    /// <summary>The day it bears.</summary>
    OpinionDate,

    /// <summary>Its conditions, or the word with it.</summary>
    OpinionConditions,

    /// <summary>Day of the signature.</summary>
    SignedOn,

    /// <summary>Who signed.</summary>
    Signatory,

    /// <summary>The capacity (qualité) in which they signed.</summary>
    Capacity,

    /// <summary>The decision that delegates signing.</summary>
    Delegation,

    /// <summary>The traveller's word to those who decide.</summary>
    Remarks,

    /// <summary>Sum of the known distances, km.</summary>
    Kilometres,

    /// <summary>Sum of the known emissions, kgCO₂e.</summary>
    Kilograms,
}
