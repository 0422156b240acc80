using System.Text;
using Missions.Geo.Places;

namespace Missions.Geo.Tests.Places;

public sealed class PlaceImportTests : IDisposable
{
    private const string Header = "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5";
    private readonly string folder = Directory.CreateTempSubdirectory("missions-import-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(PlaceImportFormat.GeoNames, "1\tA\tA\t\t91\t0\tP\tPPL\tFR\t\t\t\t\t\t1\t\t\t\t", 1, "latitude")]
    [InlineData(PlaceImportFormat.GeoNames, "1\tA\tA\t\t1\tNaN\tP\tPPL\tFR\t\t\t\t\t\t1\t\t\t\t", 1, "longitude")]
    [InlineData(PlaceImportFormat.GeoNames, "1\tA\tA\t\t1\t0\tP\tPPL\tZZ\t\t\t\t\t\t1\t\t\t\t", 1, "country code")]
    [InlineData(PlaceImportFormat.GeoNames, "x\tA\tA\t\t1\t0\tP\tPPL\tFR\t\t\t\t\t\t1\t\t\t\t", 1, "geonameid")]
    [InlineData(PlaceImportFormat.GeoNames, "1\tA", 1, "1")]
    [InlineData(PlaceImportFormat.GeoNames, "", 1, "1")]
    [InlineData(PlaceImportFormat.LaPoste, Header + "\n01001;ABERGEMENT;0140;X;", 2, "Code_postal")]
    [InlineData(PlaceImportFormat.LaPoste, Header + "\n01001;ABERGEMENT;01400;X;\n1;Y;01400;X;", 3, "Code_commune_INSEE")]
    [InlineData(PlaceImportFormat.LaPoste, "nom;code\nx;y", 1, "code commune insee")]
    public void Write_OfALineThatDoesNotFit_NamesLineAndColumnAndWritesNothing(PlaceImportFormat format, string text, int line, string column)
    {
        var (source, destination) = (Given(text, Encoding.UTF8), Path.Combine(folder, "out.places"));

        var refusal = Assert.Throws<PlaceImportException>(() => PlaceImport.Write(source, format, destination));

        Assert.Equal((line, column), (refusal.Line, refusal.Column));
        Assert.StartsWith($"Line {line}, column {column}: ", refusal.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(destination));
    }

    [Fact]
    public void OpenOrBuild_WithNationalFiles_FindsHamletsAndPlacesCommunesExactly()
    {
        var dump = Path.Combine(folder, "FR.places");
        var post = Path.Combine(folder, "laposte.places");
        PlaceImport.Write(Given("900000001\tZzhameau-sur-Test\tZzhameau\t\t44.5\t3.5\tP\tPPL\tFR\t\t\t\t\t\t12\t\t\t\t", Encoding.UTF8), PlaceImportFormat.GeoNames, dump);
        PlaceImport.Write(
            Given("Code_commune_INSEE;Nom_commune;Code_postal;Ligne_5;Libellé_d_acheminement;coordonnees_gps\n01001;L ABERGEMENT CLEMENCIAT;01400;;X;46.1536,4.9261\n01001;L ABERGEMENT CLEMENCIAT;01400;STE ZZMARIE;X;46.1536,4.9261", Encoding.Latin1),
            PlaceImportFormat.LaPoste, post);

        var gazetteer = Gazetteer.OpenOrBuild(Path.Combine(folder, "index"), [dump, post]);

        var hamlet = gazetteer.Search("zzhameau", 5)[0];
        var fifth = gazetteer.Search("sainte zzmarie", 5)[0];
        var commune = gazetteer.BySourceId(Gazetteer.CommuneSource, "01001")!;
        Assert.Equal(("Zzhameau-sur-Test", 44.5, null), (hamlet.Name, hamlet.Position!.Value.Latitude, hamlet.RadiusKilometres));
        Assert.Equal(("Sainte Zzmarie", 46.1536, 5), (fifth.Name, fifth.Position!.Value.Latitude, fifth.RadiusKilometres));
        Assert.Equal((46.1536, null), (commune.Position!.Value.Latitude, commune.RadiusKilometres));
        Assert.Equal(10, SharedPlaces.Gazetteer.BySourceId(Gazetteer.CommuneSource, "01001")!.RadiusKilometres);
        Assert.Contains("CC BY 4.0", PlaceImport.Attribution(dump), StringComparison.Ordinal);
        Assert.Equal(gazetteer.Search("paris", 1), SharedPlaces.Gazetteer.Search("paris", 1));
    }

    private string Given(string text, Encoding encoding)
    {
        var path = Path.Combine(folder, Path.GetRandomFileName());
        File.WriteAllText(path, text, encoding);
        return path;
    }
}
