namespace Missions.Geo.Emissions;

/// <summary>How many ends of a leg a <see cref="CountryPattern"/> asks for.</summary>
public enum EndsQuantifier
{
    /// <summary>Both ends are in one of the countries.</summary>
    Both,

    /// <summary>One end at least is in one of the countries.</summary>
    Any,
}

/// <summary>A condition on the countries of the two ends of a leg.</summary>
/// <param name="Ends">How many ends must be in <paramref name="Countries"/>.</param>
/// <param name="Countries">ISO 3166-1 alpha-2 codes in upper case, at least one; French overseas codes are not FR.</param>
public sealed record CountryPattern(EndsQuantifier Ends, IReadOnlyList<string> Countries)
{
    /// <summary>Whether the ends satisfy the condition; <see langword="null"/> when an unknown country would decide it.</summary>
    /// <param name="from">Code of the country of departure; empty when unknown.</param>
    /// <param name="to">Code of the country of arrival; empty when unknown.</param>
    public bool? Matches(string? from, string? to)
    {
        var (start, end) = (Includes(from), Includes(to));
        return Ends == EndsQuantifier.Both ? start & end : start | end;
    }

    private bool? Includes(string? country)
    {
        if (string.IsNullOrEmpty(country))
            return null;
        foreach (var candidate in Countries)
            if (string.Equals(candidate, country, StringComparison.Ordinal))
                return true;
        return false;
    }

    internal void Check(FactorSetCheck check, string path)
    {
        check.Require(Countries.Count > 0, $"{path}.countries", FactorSetFault.NoCountry);
        foreach (var (country, entry) in check.Entries(Countries, FactorSet.MostCountries, $"{path}.countries"))
            check.Require(country is [>= 'A' and <= 'Z', >= 'A' and <= 'Z'], entry, FactorSetFault.BadCountry, country.Length > 10 ? $"{country[..10]}…" : country);
    }
}
