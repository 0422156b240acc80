namespace Missions.Geo.Places.FreeText;

/// <summary>
/// How far each way of finding a place is trusted, in [0, 1]. A confidence is the trust times the square of the share that the place has among its
/// namesakes, times a factor for each doubt. At <see cref="Bar"/> and above the place is found; below, a person chooses.
/// </summary>
internal static class Trusts
{
    /// <summary>The least confidence of a place that is found.</summary>
    internal const double Bar = 0.75;

    /// <summary>The least confidence of a place that nobody is asked about, even where the answer is not shown.</summary>
    internal const double CertainBar = 0.92;

    /// <summary>The text is the name.</summary>
    internal const double Name = 0.98;

    /// <summary>Taken off when it is another name than the one shown.</summary>
    internal const double AliasLoss = 0.02;

    /// <summary>The text is the IATA code of an airport with regular flights.</summary>
    internal const double Code = 0.95;

    /// <summary>The name but for its article: « Haye » for « La Haye ».</summary>
    internal const double Article = 0.93;

    /// <summary>One typing error.</summary>
    internal const double OneError = 0.90;

    /// <summary>Two typing errors.</summary>
    internal const double TwoErrors = 0.82;

    /// <summary>The first words of a longer name: « Frankfurt » for « Frankfurt am Main ».</summary>
    internal const double Beginning = 0.86;

    /// <summary>The only name among words of institutions: « CEA Saclay ».</summary>
    internal const double AmongInstitutions = 0.88;

    /// <summary>The only name among other words.</summary>
    internal const double AmongWords = 0.72;

    /// <summary>The name is that of places of other countries alone.</summary>
    internal const double Elsewhere = 0.30;

    /// <summary>Doubt: a piece in brackets or after a comma that nothing explains.</summary>
    internal const double UnexplainedPiece = 0.95;

    /// <summary>Doubt: another town in the cell, a number that is not the department's, a word that joins places.</summary>
    internal const double SecondPlace = 0.70;

    /// <summary>Doubt: the text and the hint name different countries, or the postcode is another place's.</summary>
    internal const double Contradiction = 0.40;

    /// <summary>Doubt: a far larger place has nearly this name.</summary>
    internal const double Overshadowed = 0.70;

    /// <summary>Doubt: the text names a country as well, or is one typing error away from it.</summary>
    internal const double CountryAlone = 0.50;

    /// <summary>Doubt: the position may be more than <see cref="SurePosition"/> kilometres away.</summary>
    internal const double VaguePosition = 0.70;

    /// <summary>How many kilometres an approximate position may be off without a doubt.</summary>
    internal const int SurePosition = 20;

    /// <summary>Doubt: a small place, known by another name than the one shown, and no country given.</summary>
    internal const double ObscureAlias = 0.75;
}
