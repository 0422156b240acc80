using System.Globalization;

namespace Missions.Geo.Emissions;

/// <summary>What can be wrong with a factor set.</summary>
public enum FactorSetFault
{
    /// <summary>The text is not JSON, or a value is not of the kind that the form asks for.</summary>
    Unreadable,

    /// <summary>A value is missing where one is needed.</summary>
    Missing,

    /// <summary>A property that the form does not know.</summary>
    UnknownProperty,

    /// <summary>A number outside its interval, NaN and infinities included: the least, the most.</summary>
    OutOfRange,

    /// <summary>A text where a number is needed.</summary>
    NotANumber,

    /// <summary>An empty or too long text, or one with control characters: the most characters.</summary>
    BadText,

    /// <summary>A list that is too long: the most entries.</summary>
    TooMany,

    /// <summary>An identifier that is not made of lower-case letters, digits and hyphens.</summary>
    BadId,

    /// <summary>Neither a year, nor a month, nor a day in ISO 8601.</summary>
    BadPublication,

    /// <summary>The first year of validity comes after the last.</summary>
    ValidityReversed,

    /// <summary>A factor for a mode that has none: no mode, or one that emits nothing.</summary>
    ModeWithoutFactor,

    /// <summary>A mode that is given twice.</summary>
    ModeTwice,

    /// <summary>Two categories of one mode have the same name.</summary>
    SameName,

    /// <summary>The last category does not fit every leg.</summary>
    LastMustFit,

    /// <summary>A category before the last fits every leg.</summary>
    OnlyLastMayFit,

    /// <summary>A kind of train asked of another mode.</summary>
    OnlyTrain,

    /// <summary>A kind of energy asked of another mode than a car.</summary>
    OnlyCar,

    /// <summary>A country that is not a code of two capitals: what was read.</summary>
    BadCountry,

    /// <summary>A condition on countries that names none.</summary>
    NoCountry,

    /// <summary>A condition on the size of a town without a limit, or whose limits leave nothing between them.</summary>
    NoTownLimit,

    /// <summary>A curve with both segments and knots, or with neither.</summary>
    EitherSegmentsOrKnots,

    /// <summary>A segment before the last has no end.</summary>
    OnlyLastEndless,

    /// <summary>The last segment has an end.</summary>
    LastMustBeEndless,

    /// <summary>A segment that ends where it starts or before: where it starts, in km.</summary>
    EndsBeforeStart,

    /// <summary>Segments that leave a gap: from, to, in km.</summary>
    Gap,

    /// <summary>Segments that overlap or are not sorted: from, to, in km.</summary>
    Overlap,

    /// <summary>A segment on which the emission is negative somewhere: where it starts, in km.</summary>
    NegativeEmission,

    /// <summary>Knots that are not in ascending order of distance.</summary>
    KnotsNotAscending,

    /// <summary>The shares of a split do not sum to 1.</summary>
    SplitSum,
}

/// <summary>The sentences of <see cref="FactorSetFault"/>.</summary>
public static class FactorSetFaults
{
    /// <summary>What is wrong, in English.</summary>
    public static string Sentence(this FactorSetFault fault, IReadOnlyList<object> arguments) =>
        string.Format(CultureInfo.InvariantCulture, FormatOf(fault), [.. arguments]);

    private static string FormatOf(FactorSetFault fault) => fault switch
    {
        FactorSetFault.Unreadable => "this is not what the form of a factor set asks for.",
        FactorSetFault.Missing => "a value is missing.",
        FactorSetFault.UnknownProperty => "the form of a factor set has no such property.",
        FactorSetFault.OutOfRange => "the number must be finite and in [{0}, {1}].",
        FactorSetFault.NotANumber => "a number is needed.",
        FactorSetFault.BadText => "a text of 1 to {0} characters is needed, without control characters.",
        FactorSetFault.TooMany => "at most {0} entries.",
        FactorSetFault.BadId => "the identifier of a set is made of 1 to 60 lower-case letters, digits and hyphens.",
        FactorSetFault.BadPublication => "the publication is a year, a month or a day, as 2026, 2026-01 or 2026-01-31.",
        FactorSetFault.ValidityReversed => "the first year of validity comes after the last.",
        FactorSetFault.ModeWithoutFactor => "a set publishes no factor for this mode.",
        FactorSetFault.ModeTwice => "a mode is given twice.",
        FactorSetFault.SameName => "two categories have the same name.",
        FactorSetFault.LastMustFit => "the last category must fit every leg.",
        FactorSetFault.OnlyLastMayFit => "only the last category may fit every leg.",
        FactorSetFault.OnlyTrain => "only a train has a kind.",
        FactorSetFault.OnlyCar => "only a car has an energy.",
        FactorSetFault.BadCountry => "'{0}' is not an ISO 3166-1 alpha-2 code in upper case.",
        FactorSetFault.NoCountry => "a country pattern must name a country.",
        FactorSetFault.NoTownLimit => "a size of town needs a limit, and room between its limits.",
        FactorSetFault.EitherSegmentsOrKnots => "a curve has either segments or knots.",
        FactorSetFault.OnlyLastEndless => "only the last segment may have no end.",
        FactorSetFault.LastMustBeEndless => "the last segment must have no end.",
        FactorSetFault.EndsBeforeStart => "the segment that starts at {0} km must end beyond it.",
        FactorSetFault.Gap => "the segments leave a gap from {0} to {1} km.",
        FactorSetFault.Overlap => "the segments are not sorted or overlap from {0} to {1} km.",
        FactorSetFault.NegativeEmission => "the segment that starts at {0} km gives a negative emission.",
        FactorSetFault.KnotsNotAscending => "the knots must be in ascending order of distance.",
        _ => "the shares of the split must sum to 1.",
    };
}
