using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>What a postcode of five digits says of French places; of others it says nothing.</summary>
internal static class Postal
{
    private static readonly Scope France = new("FR");

    private const string Corsica = "20";
    private const string Overseas = "97";

    /// <summary>The places that have the postcode, else those of its department (special codes of CEDEX), else those that are not in France.</summary>
    internal static Finding Narrow(Finding found, string postcode)
    {
        Func<IndexRow, bool>[] conditions = [row => Has(row, postcode), row => IsInDepartment(row, postcode), row => !France.Holds(row.Country)];
        var condition = Array.Find(conditions, condition => found.Matches.Any(match => condition(match.Row)));
        return condition is null ? found.Doubted(Trusts.Contradiction) : found.Narrowed(condition);
    }

    private static bool Has(IndexRow row, string postcode) => row.Postcodes.Contains(postcode, StringComparison.Ordinal);

    private static bool IsInDepartment(IndexRow row, string postcode)
    {
        var department = postcode.StartsWith(Overseas, StringComparison.Ordinal) ? postcode[..3] : postcode[..2];
        return department == Corsica
            ? row.Insee.StartsWith("2A", StringComparison.Ordinal) || row.Insee.StartsWith("2B", StringComparison.Ordinal)
            : row.Insee.StartsWith(department, StringComparison.Ordinal);
    }
}
