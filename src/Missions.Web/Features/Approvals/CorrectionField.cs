namespace Missions.Web.Features.Approvals;

/// <summary>A field of the correction form, by the property of the content that it shows.</summary>
public sealed record CorrectionField(string Property, string? Value)
{
    public CorrectionField(string property, decimal? euros)
        : this(property, euros?.ToString("0.00", System.Globalization.CultureInfo.CurrentCulture))
    {
    }

    public string Name => CorrectionFields.FieldOf(Property);

    /// <summary>An HTML input type, or <c>lines</c> for several lines, or <c>decimal</c> for euros.</summary>
    public string Type { get; init; } = "text";

    public int? Limit { get; init; }

    public bool Required { get; init; }

    public bool Wide { get; init; }
}

public sealed record CorrectionChoice(string Property, string? Value, IReadOnlyList<(string Value, string Label)> Choices);

public sealed record CorrectionTick(string Property, bool Value);
