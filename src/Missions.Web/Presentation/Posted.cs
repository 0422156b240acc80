namespace Missions.Web.Presentation;

/// <summary>The rows of a form as they were posted.</summary>
public static class Posted
{
    /// <summary>Those that are there: a form that numbers a row and says nothing of it, which no page sends, leaves a hole in its place.</summary>
    public static IList<T> All<T>(IList<T> rows)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.Contains(null!) ? [.. rows.OfType<T>()] : rows;
    }
}
