using Microsoft.EntityFrameworkCore;

namespace Missions.Web.Data;

/// <summary>What both databases can do and .NET has no unambiguous word for; in queries alone.</summary>
public static class Sql
{
    /// <summary>In capitals; SQLite knows only those without accent.</summary>
    [DbFunction("upper", IsBuiltIn = true)]
    public static string Upper(string text) => throw new NotSupportedException("The database alone runs it.");

    public static void Map(ModelBuilder builder) => builder.HasDbFunction(((Func<string, string>)Upper).Method);
}
