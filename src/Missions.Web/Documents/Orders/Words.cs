using Missions.Geo.Emissions;
using Missions.Workflow.Calendars;
using Missions.Workflow.Missions;
using Missions.Workflow.Organisation;
using Missions.Workflow.Routing;

namespace Missions.Web.Documents.Orders;

/// <summary>The words of an order, in its own language whatever that of the screens.</summary>
static class Words
{
    public static string Of(this OrderLanguage language, PersonStatus status) => status switch
    {
        PersonStatus.Researcher => language.Say("Chercheur, chercheuse", "Researcher"),
        PersonStatus.Lecturer => language.Say("Enseignant-chercheur, enseignante-chercheuse", "Lecturer and researcher"),
        PersonStatus.Technical => language.Say("ITA, BIATSS", "Engineer, technical or administrative staff"),
        PersonStatus.DoctoralStudent => language.Say("Doctorant, doctorante", "Doctoral student"),
        PersonStatus.Postdoctoral => language.Say("Post-doctorant, post-doctorante", "Postdoctoral researcher"),
        PersonStatus.Emeritus => language.Say("Émérite", "Emeritus"),
        PersonStatus.Intern => language.Say("Stagiaire", "Intern"),
        PersonStatus.Guest => language.Say("Invité, invitée", "Guest"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "No word."),
    };

    public static string Of(this OrderLanguage language, PurposeKind? kind) => kind switch
    {
        PurposeKind.Conference => language.Say("Colloque, congrès", "Conference"),
        PurposeKind.Workshop => language.Say("Atelier, école", "Workshop, school"),
        PurposeKind.Collaboration => language.Say("Réunion, collaboration", "Meeting, collaboration"),
        PurposeKind.Seminar => language.Say("Séminaire", "Seminar"),
        PurposeKind.Fieldwork => language.Say("Terrain, observation, prise de données", "Fieldwork, observation, data taking"),
        PurposeKind.Teaching => language.Say("Enseignement", "Teaching"),
        PurposeKind.Administration => language.Say("Jury, expertise, administration de la recherche", "Examination board, expert review, research administration"),
        PurposeKind.Training => language.Say("Formation suivie", "Training attended"),
        PurposeKind.Other => language.Say("Autre", "Other"),
        null => language.Say("non précisée", "not stated"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word."),
    };

    public static string Of(this OrderLanguage language, DepartureKind kind) => kind switch
    {
        DepartureKind.AdministrativeResidence => language.Say("résidence administrative", "administrative residence"),
        DepartureKind.FamilyResidence => language.Say("résidence familiale", "family residence"),
        DepartureKind.Other => language.Say("autre lieu", "another place"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word."),
    };

    public static string Of(this OrderLanguage language, UnknownReason reason) => reason switch
    {
        UnknownReason.Known => "",
        UnknownReason.NoMode => language.Say("mode non précisé", "mode not stated"),
        UnknownReason.NoDistance => language.Say("distance inconnue", "distance unknown"),
        UnknownReason.ModeNotCovered => language.Say("facteur non publié", "no published factor"),
        UnknownReason.NoCountry => language.Say("pays inconnu", "country unknown"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No word."),
    };

    /// <summary>Where a distance comes from; empty when there is none.</summary>
    public static string Of(this OrderLanguage language, DistanceMethod method) => method switch
    {
        DistanceMethod.Unknown => "",
        DistanceMethod.Geodesic => language.Say("à vol d’oiseau", "as the crow flies"),
        DistanceMethod.Routed => language.Say("par la route", "by road"),
        DistanceMethod.Given => language.Say("donnée", "given"),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No word."),
    };

    public static string Of(this OrderLanguage language, OpinionSense sense) => sense switch
    {
        OpinionSense.Favourable => language.Say("favorable", "favourable"),
        OpinionSense.WithConditions => language.Say("favorable sous réserve", "favourable with conditions"),
        OpinionSense.Unfavourable => language.Say("défavorable", "unfavourable"),
        _ => throw new ArgumentOutOfRangeException(nameof(sense), sense, "No word."),
    };

    public static string Of(this OrderLanguage language, StepKind kind) => kind switch
    {
        StepKind.Validation => language.Say("Visa", "Manager’s approval"),
        StepKind.BudgetApproval => language.Say("Accord sur les crédits", "Budget holder’s agreement"),
        StepKind.SecurityOpinion => language.Say("Avis sûreté", "Security opinion"),
        StepKind.Signature => language.Say("Signature", "Signature"),
        StepKind.Agreement => language.Say("Accord", "Agreement"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word."),
    };

    public static string Of(this OrderLanguage language, SkipReason? reason) => reason switch
    {
        SkipReason.ConditionNotMet => language.Say("sans objet\u00A0: condition non remplie", "not applicable: condition not met"),
        SkipReason.OnlyCandidateIsTraveller => language.Say("sans objet\u00A0: nul ne décide de sa propre mission", "not applicable: nobody decides on their own mission"),
        SkipReason.NoBudgetHolder => language.Say("sans objet\u00A0: le projet n’a pas de responsable de crédits", "not applicable: the project has no budget holder"),
        SkipReason.SamePersonAsBefore => language.Say("même personne qu’à l’étape précédente", "same person as at the step before"),
        null => language.Say("sans objet", "not applicable"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No word."),
    };

    public static string Of(this OrderLanguage language, int days, DayCount unit) => (unit, days > 1) switch
    {
        (DayCount.Working, true) => language.Say($"{days} jours ouvrés", $"{days} working days"),
        (DayCount.Working, false) => language.Say($"{days} jour ouvré", $"{days} working day{(days == 1 ? "" : "s")}"),
        (_, true) => language.Say($"{days} jours calendaires", $"{days} calendar days"),
        _ => language.Say($"{days} jour calendaire", $"{days} calendar day{(days == 1 ? "" : "s")}"),
    };

    /// <summary>What is said of a text that its author left empty.</summary>
    public static string Or(this string? text, string absent) => string.IsNullOrWhiteSpace(text) ? absent : text.Trim();
}
