using Missions.Workflow.Orders;

namespace Missions.Workflow.Organisation;

/// <summary>
/// What the signed document of a mission is for a payer: the order, or the request from which a national tool makes it; and how its values
/// are copied there. Data of the institution, frozen with each document.
/// </summary>
public sealed record PayerDocument
{
    /// <summary>Most characters of a title: it is printed on one line, « sans frais » included.</summary>
    public const int MaximumTitle = 50;

    /// <summary>The order; nothing is typed elsewhere.</summary>
    public static PayerDocument Default { get; } = new();

    /// <summary>What the document is; the order by default.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>Its French title, at most 50 characters; <see langword="null"/> for the usual one of its kind.</summary>
    public string? Title { get; init; }

    /// <summary>Its English title, at most 50 characters; <see langword="null"/> for the usual one of its kind.</summary>
    public string? EnglishTitle { get; init; }

    /// <summary>The national tool, for example Geslab, at most 40 characters; <see langword="null"/> for none.</summary>
    public string? Tool { get; init; }

    /// <summary>Whether the number that the tool allots is to be noted on the mission.</summary>
    public bool ExpectsNumber { get; init; }

    /// <summary>The copy sheet (fiche de saisie), in the order of the tool; empty for <see cref="CopySheet.Default"/>.</summary>
    public IReadOnlyList<CopyLine> Sheet { get; init; } = [];

    /// <summary>The lines of the copy sheet: its own, or the default ones.</summary>
    public IReadOnlyList<CopyLine> Lines() => Sheet.Count > 0 ? Sheet : CopySheet.Default;

    /// <summary>What is frozen with a document: titles instead of none.</summary>
    public DocumentFacts ToFacts()
    {
        var usual = Kind == DocumentKind.Request ? DocumentFacts.Request : DocumentFacts.Order;
        return usual with { Title = Title ?? usual.Title, EnglishTitle = EnglishTitle ?? usual.EnglishTitle, Tool = Tool, ExpectsNumber = ExpectsNumber };
    }
}
