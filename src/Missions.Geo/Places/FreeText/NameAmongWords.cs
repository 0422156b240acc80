namespace Missions.Geo.Places.FreeText;

/// <summary>Finds the names of places among other words: « CEA Saclay », « MARSEILLE LYON », « Université de Genève ».</summary>
internal sealed class NameAmongWords(Lookup lookup)
{
    private const int MostWords = 16;
    private const int LongestName = 5;
    internal const int LettersOfAcronym = 5;
    private const int ShortWord = 3;

    internal const int LeastOfShortWord = 50_000;
    private const int LeastElsewhere = 50_000;
    private const int LeastAfterPreposition = 20_000;
    private const int Least = 1_000;

    internal Finding Find(Piece piece, Scope scope)
    {
        var words = piece.Words;
        if (words.Length is < 2 or > MostWords)
            return Finding.Nothing;
        var acronyms = piece.Acronyms(LettersOfAcronym);
        var hasLowerCase = piece.Text.Any(char.IsLower);
        var (rest, hasUnknown) = (new List<string>(), false);
        var found = new List<Finding>();
        for (var at = 0; at < words.Length;)
        {
            var (finding, count) = At(words, at, scope);
            if (finding.IsNothing)
            {
                rest.Add(words[at]);
                hasUnknown |= !Vocabulary.IsInstitution(words[at]) && !Vocabulary.IsFiller(words[at]) && !((found.Count == 0 || hasLowerCase) && acronyms.Contains(words[at]));
            }
            else
                found.Add(finding);
            at += count;
        }

        if (found.Count == 0)
            return Finding.Nothing;
        if (piece.Codes.Select(code => Airports.Beside(lookup, code, found[0])).FirstOrDefault(airport => airport is not null) is { } airport)
            return new([airport]);
        return found is [var only] ? Trusted(only, rest, hasUnknown) : Several(found);
    }

    private (Finding Finding, int Count) At(string[] words, int at, Scope scope)
    {
        for (var count = Math.Min(LongestName, words.Length - at); count > 0; count--)
            if (Named(words[at..(at + count)], scope) is { IsNothing: false } finding)
                return (finding, count);
        return (Finding.Nothing, 1);
    }

    private Finding Named(string[] words, Scope scope)
    {
        if (Vocabulary.IsFiller(words[^1]) || Array.TrueForAll(words, word => Vocabulary.IsInstitution(word) || Vocabulary.IsFiller(word) || Vocabulary.IsLink(word)))
            return Finding.Nothing;
        var name = string.Join(' ', words);
        if (!name.Any(char.IsLetter))
            return Finding.Nothing;
        var least = name.Length <= ShortWord ? LeastOfShortWord : words.Length == 1 || scope.IsWorld ? Least : 0;
        var rows = lookup.Named(name).Where(row => row.Importance >= (scope.Holds(row.Country) ? least : LeastElsewhere)).ToList();
        var here = rows.FindAll(row => scope.Holds(row.Country));
        return here.Count > 0
            ? new([.. here.Select(row => Match.Named(row, name, scope))])
            : new([.. rows.Select(row => Match.Named(row, name, scope, Trusts.Elsewhere))]);
    }

    private static Finding Trusted(Finding only, List<string> rest, bool hasUnknown)
    {
        var hasPreposition = rest.Exists(Vocabulary.IsFiller);
        var trust = hasUnknown ? Trusts.AmongWords : Trusts.AmongInstitutions;
        var doubt = rest.Exists(Vocabulary.IsLink) ? Trusts.SecondPlace : 1;
        return new(
            [.. only.Matches.Select(match => match with { Trust = match.Trust * (hasPreposition && match.Row.Importance < LeastAfterPreposition ? Trusts.AmongWords : trust) })],
            doubt);
    }

    /// <summary>Several places: each is offered, unless the first holds them all.</summary>
    private static Finding Several(List<Finding> found)
    {
        var best = found.ConvertAll(finding => Spot.Of(finding.Matches)[0].Best);
        return best.TrueForAll(match => Spot.AreNear(best[0].Row, match.Row, Spot.WithinKilometres))
            ? found[0].Doubted(Trusts.UnexplainedPiece)
            : new(best, Trusts.SecondPlace);
    }
}
