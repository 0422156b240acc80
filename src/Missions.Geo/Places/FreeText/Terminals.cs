namespace Missions.Geo.Places.FreeText;

/// <summary>
/// « Gare de Rennes », « Aéroport de Rennes », where no station or airport has that very name: the town called so, unless another station or airport
/// has all the words (Paris Gare de Lyon is not in Lyon).
/// </summary>
internal static class Terminals
{
    /// <summary>What is meant, or <see langword="null"/> when the piece does not start with such a word.</summary>
    internal static Finding? Find(Lookup lookup, Piece piece, Scope scope)
    {
        var words = piece.Words;
        var start = Array.FindIndex(words, word => !Vocabulary.IsTerminal(word) && !Vocabulary.IsFiller(word));
        if (start < 1 || !Vocabulary.IsTerminal(words[0]))
            return null;
        var name = string.Join(' ', words[start..]);
        var named = lookup.Named(name).Where(row => scope.Holds(row.Country)).Select(row => Match.Named(row, name, scope, Trusts.AmongInstitutions)).ToList();
        var holding = lookup.Holding(words, scope)
            .Where(row => row.Kind is PlaceKind.Airport or PlaceKind.Station)
            .Select(row => new Match(row, Trusts.AmongInstitutions, 1))
            .ToList();
        var isDoubtful = named.Count > 0 && holding.Exists(match => !Spot.AreNear(match.Row, named[0].Row, Spot.SameAreaKilometres));
        return new([.. named, .. holding], isDoubtful ? Trusts.SecondPlace : 1);
    }
}
