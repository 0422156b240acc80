namespace Missions.Geo.Places;

/// <summary>A file of places cannot be read: the message names the line and the column, what was read and what is allowed.</summary>
public sealed class PlaceImportException : FormatException
{
    /// <summary>Refuses a cell.</summary>
    /// <param name="line">The number of the line, from 1.</param>
    /// <param name="column">The name of the column.</param>
    /// <param name="reason">What was read and what is allowed.</param>
    public PlaceImportException(int line, string column, string reason)
        : base(FormattableString.Invariant($"Line {line}, column {column}: {reason}")) => (Line, Column) = (line, column);

    /// <summary>The number of the line, from 1.</summary>
    public int Line { get; }

    /// <summary>The name of the column.</summary>
    public string Column { get; }
}
