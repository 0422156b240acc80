namespace Missions.Geo.Places.FreeText;

/// <summary>What a text says: its pieces, and the country and postcode that they leave no doubt about.</summary>
/// <param name="Pieces">The pieces that are neither a country nor a postcode, in their order.</param>
/// <param name="Scope">The country of the hint and of the text.</param>
/// <param name="IsContradictory">The text names another country than the hint.</param>
/// <param name="Postcode">Five digits, which may be a French postcode; or empty.</param>
internal sealed record TextReading(IReadOnlyList<Piece> Pieces, Scope Scope, bool IsContradictory, string Postcode)
{
    /// <param name="clean">A text from <see cref="CleanText"/>.</param>
    /// <param name="hint">The country that came with the text.</param>
    /// <param name="lookup">Knows which pieces are names as they stand.</param>
    internal static TextReading Of(string clean, Scope hint, Lookup lookup)
    {
        var (scope, isContradictory, postcode) = (hint, false, "");
        var pieces = new List<Piece>();
        foreach (var part in TextPart.Split(ShortForms.Expand(clean)))
        {
            var code = Places.FreeText.Postcode.TakeFrom(part.Text);
            postcode = postcode.Length > 0 ? postcode : code.Code;
            Narrow(code.CountryCode);
            if (code.Rest.Length > 0)
                pieces.Add(new(code.Rest, part.Before, code.District));
        }

        if (pieces.Count > 1 && Whole(pieces, lookup) is { } whole)
            return new([whole], scope, isContradictory, postcode);
        var peeled = pieces.SelectMany(piece => Peeling.Of(piece, lookup)).ToList();
        for (var at = peeled.Count - 1; at >= 0; at--)
            if (peeled.Count > 1 && CountryOf(peeled[at]) is { } country)
            {
                Narrow(country.Code);
                peeled.RemoveAt(at);
            }

        return new(peeled, scope, isContradictory, postcode);

        void Narrow(string countryCode)
        {
            var narrower = scope.And(new(countryCode));
            isContradictory |= narrower is null;
            scope = narrower ?? scope;
        }
    }

    /// <summary>The pieces as one name, where there is such a name: « Université de Crète, Héraklion »; a slash may stand for « sur »: GIF/YVETTE.</summary>
    private static Piece? Whole(List<Piece> pieces, Lookup lookup)
    {
        var joined = pieces.TrueForAll(piece => piece.Before != Separator.Hard) ? " " : pieces.Count == 2 ? " sur " : null;
        return joined is not null && new Piece(string.Join(joined, pieces.Select(piece => piece.Text)), Separator.Start) is var whole && lookup.Named(whole.Folded).Count > 0
            ? whole
            : null;
    }

    /// <summary>The country that a piece names; two letters that may be a state as well are left for the places found to decide.</summary>
    private static Country? CountryOf(Piece piece) =>
        Countries.Find(piece.Text) is { } country && !(RegionNames.IsKnown(piece.Folded) && country.Code != "GB") ? country : null;
}
