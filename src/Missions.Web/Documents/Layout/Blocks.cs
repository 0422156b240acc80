using PdfSharp.Drawing;

namespace Missions.Web.Documents.Layout;

enum Alignment
{
    Start,
    Centre,
    End,
}

/// <summary>A text of a table; a header cell is read as such by a screen reader.</summary>
sealed record Cell(string Text, XFont Font, bool IsHeader = false, Alignment Alignment = Alignment.Start);

/// <summary>Columns by their share of the width; the header is repeated on each page.</summary>
sealed record Table(IReadOnlyList<double> Shares, IReadOnlyList<IReadOnlyList<Cell>> Rows, IReadOnlyList<Cell>? Header = null)
{
    public bool IsRuled { get; init; } = true;

    /// <summary>The last rows are totals: never alone at the top of a page.</summary>
    public int Totals { get; init; }
}

/// <summary>A slice of the page that is never cut.</summary>
sealed record Strip(double Height, Action<Canvas, double> Draw)
{
    public bool KeepWithNext { get; init; }

    /// <summary>Nothing but room between others.</summary>
    public bool IsBlank { get; init; }

    public StripTable? Table { get; init; }
}

/// <summary>The table that strips belong to, with the header that a new page repeats.</summary>
sealed record StripTable(Strip? Header);

/// <summary>A strip where it is printed.</summary>
sealed record Placed(int Page, double Y, Strip Strip);
