namespace Missions.Geo.Tests.Places.Resolving;

/// <summary>How a name is written never matters: case, CEDEX, postcodes, short forms, what programs did to the letters.</summary>
public sealed class WritingTests
{
    [Theory]
    [InlineData("GRENOBLE", "Grenoble FR")]
    [InlineData("  grenoble ", "Grenoble FR")]
    [InlineData("SAINT ETIENNE", "Saint-Étienne FR")]
    [InlineData("ST ETIENNE", "Saint-Étienne FR")]
    [InlineData("ST-GENIS-LAVAL", "Saint-Genis-Laval FR")]
    [InlineData("STE FOY LES LYON", "Sainte-Foy-lès-Lyon FR")]
    [InlineData("VILLENEUVE D ASCQ", "Villeneuve-d'Ascq FR")]
    [InlineData("CHALON S/SAONE", "Chalon-sur-Saône FR")]
    [InlineData("GIF/YVETTE", "Gif-sur-Yvette FR")]
    [InlineData("VILLENEUVE LEZ AVIGNON", "Villeneuve-lès-Avignon FR")]
    [InlineData("ST PAUL LEZ DURANCE", "?")] // known to within 46 km
    [InlineData("BOURGET DU LAC", "Le Bourget-du-Lac FR")]
    [InlineData("N.-D. de Bellecombe", "Notre-Dame-de-Bellecombe FR")]
    public void ANameInAnyCaseAndShortForm_IsFound(string text, string expected) => Assert.Equal(expected, Answers.Of(text, "FR"));

    [Theory]
    [InlineData("GRENOBLE CEDEX")]
    [InlineData("GRENOBLE CEDEX 9")]
    [InlineData("GRENOBLE Cedex 09")]
    [InlineData("38042 GRENOBLE CEDEX 9")]
    [InlineData("BP 53, 38041 Grenoble cedex 9")]
    [InlineData("CS 40700 - 38058 GRENOBLE CEDEX 9")]
    [InlineData("38000 GRENOBLE")]
    [InlineData("38 000 GRENOBLE")]
    [InlineData("GRENOBLE 38000")]
    [InlineData("F-38000 GRENOBLE")]
    [InlineData("GRENOBLE (38)")]
    [InlineData("38 GRENOBLE")]
    [InlineData("Grenoble (Isère)")]
    [InlineData("Grenoble, Isère, France")]
    public void AFrenchPostcodeOrCedexOrDepartment_IsNoPartOfTheName(string text) => Assert.Equal("Grenoble FR", Answers.Of(text));

    [Theory]
    [InlineData("CH-1211 GENEVE 23", "Genève CH")]
    [InlineData("BRUXELLES 1050", "Bruxelles BE")]
    [InlineData("Oxford OX1 3RH", "Oxford GB")]
    [InlineData("2333 CA Leiden", "Leyde NL")]
    [InlineData("Montréal H3A 0G4", "Montréal CA")]
    [InlineData("113-0033 Tokyo", "Tokyo JP")]
    [InlineData("110 00 Praha", "Prague CZ")]
    [InlineData("Lisboa 1049-001", "Lisbonne PT")]
    [InlineData("PARIS 13", "Paris FR")]
    [InlineData("LYON 7EME", "Lyon FR")]
    [InlineData("Paris 5e arrondissement", "Paris FR")]
    [InlineData("Dublin 4", "Dublin IE")]
    public void APostcodeOrDistrictOfAnyCountry_IsNoPartOfTheName(string text, string expected)
    {
        var country = expected[^2..];
        Assert.Equal(expected, Answers.Of(text, country));
    }

    [Theory]
    [InlineData("OrlÃ©ans", "FR", "Orléans FR")]
    [InlineData("Saint-Ã‰tienne", "FR", "Saint-Étienne FR")]
    [InlineData("Gen?ve", "CH", "Genève CH")]
    [InlineData("Gen\uFFFDve", "CH", "Genève CH")]
    [InlineData("ＴＯＫＹＯ", "JP", "Tokyo JP")]
    [InlineData("Москва", null, "Moscou RU")]
    [InlineData("Αθήνα", "GR", "Athènes GR")]
    [InlineData("東京", null, "Tokyo JP")]
    [InlineData("東京, 日本", null, "Tokyo JP")]
    [InlineData("京都市", "JP", "Kyoto JP")]
    [InlineData("서울", null, "Séoul KR")]
    [InlineData("القاهرة", null, "Le Caire EG")]
    [InlineData("תל אביב", null, "Tel-Aviv IL")]
    [InlineData("北京", "FR", "?")]
    [InlineData("Lyon\u00A0", null, "Lyon FR")]
    [InlineData("Ly\u200Bon", null, "Lyon FR")]
    public void LettersThatAProgramSpoiltOrOfAnotherAlphabet_AreRead(string text, string? country, string expected) =>
        Assert.Equal(expected, Answers.Of(text, country));
}
