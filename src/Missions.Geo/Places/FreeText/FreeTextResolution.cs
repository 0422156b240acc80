using Missions.Geo.Places.Indexing;

namespace Missions.Geo.Places.FreeText;

/// <summary>Weighs what the pieces of a text say together.</summary>
internal sealed class FreeTextResolution(Lookup lookup)
{
    private readonly PieceFinder finder = new(lookup);
    private readonly Shadow shadow = new(lookup);
    private readonly CountryAlone alone = new(lookup);

    internal Verdict Of(TextReading reading)
    {
        if (reading.Pieces.Count == 0 || CountryAlone.IsInPieces(reading.Pieces) || MainOf(reading) is not { } main)
            return Verdict.NotFound;
        var others = reading.Pieces.Where(piece => piece != main).ToList();
        var (scope, isContradictory) = (reading.Scope, reading.IsContradictory);
        var found = finder.Find(main, scope, reading.Postcode);
        if (others.Count == 0 && reading.Postcode.Length == 0)
            found = alone.Over(found, main, scope);
        var regions = others.FindAll(piece => found.Matches.Any(match => RegionNames.Holds(piece.Folded, match.Row)));
        foreach (var piece in others.Except(regions).ToList())
            if (Countries.Find(piece.Text) is { } country)
            {
                var narrower = scope.And(new(country.Code));
                isContradictory |= narrower is null;
                found = finder.Find(main, scope = narrower ?? scope, reading.Postcode);
                others.Remove(piece);
            }

        foreach (var region in regions)
            found = found.Narrowed(row => RegionNames.Holds(region.Folded, row));
        if (main.District.Length > 0 && found.Matches.Any(match => RegionNames.Holds(main.District, match.Row)))
            found = found.Narrowed(row => RegionNames.Holds(main.District, row));
        if (reading.Postcode.Length > 0)
            found = Postal.Narrow(found, reading.Postcode);
        else if (regions.Count == 0)
            found = shadow.Over(found, main, scope);
        if (isContradictory)
            found = found.Doubted(Trusts.Contradiction);
        return Verdict.Of(others.Except(regions).Aggregate(found, (sum, piece) => Beside(sum, piece, scope)));
    }

    /// <summary>The first piece that is a name there, else anywhere, else the first that may hold one.</summary>
    private Piece? MainOf(TextReading reading)
    {
        var pieces = reading.Pieces.Where(piece => piece.Folded.Any(char.IsLetter) && !Vocabulary.IsNowhere(piece.Folded)).ToList();
        var saysNowhere = pieces.Count < reading.Pieces.Count && Vocabulary.IsNoPlace(reading.Pieces[0].Folded);
        Piece? Where(Predicate<Piece> condition) => pieces.FindIndex(condition) is >= 0 and var at ? pieces[at] : null;
        return Where(piece => lookup.Named(piece.Folded).Any(row => reading.Scope.Holds(row.Country)))
            ?? Where(piece => lookup.Named(piece.Folded).Count > 0)
            ?? (saysNowhere ? null : Where(piece => !piece.Words.Any(Vocabulary.IsInstitution))
            ?? Where(_ => true));
    }

    /// <summary>What another piece adds: an airport of the town, a second town, or nothing that is known.</summary>
    private Finding Beside(Finding found, Piece piece, Scope scope)
    {
        if (found.IsNothing)
            return piece.Words.Length > 1 || lookup.Named(piece.Folded).Count > 0 ? finder.Find(piece, scope, "") : found;
        if (piece.IsCode && Airports.Beside(lookup, piece.Text, found) is { } airport)
            return found with { Matches = [airport] };
        var doubt = piece.Before == Separator.Hard || !piece.Folded.Any(char.IsLetter) ? Trusts.SecondPlace : Trusts.UnexplainedPiece;
        var least = piece.Acronyms(NameAmongWords.LettersOfAcronym).Count > 0 ? NameAmongWords.LeastOfShortWord : 0;
        var second = lookup.Named(piece.Folded).Where(row => scope.Holds(row.Country) && row.Importance >= least).Select(row => Match.Named(row, piece.Folded, scope)).ToList();
        if (second.Count == 0)
            return found.Doubted(doubt);
        var (one, other) = (Spot.Of(found.Matches)[0].Best, Spot.Of(second)[0].Best);
        return second.Exists(match => Spot.AreNear(one.Row, match.Row, Spot.SameAreaKilometres))
            ? found.Doubted(Trusts.UnexplainedPiece)
            : new([one, other, .. found.Matches, .. second], Trusts.SecondPlace);
    }
}
