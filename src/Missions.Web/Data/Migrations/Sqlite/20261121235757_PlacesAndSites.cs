using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlacesAndSites : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "administrative_residence_radius_kilometres",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "family_residence_radius_kilometres",
                table: "people",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "content_departure_radius_kilometres",
                table: "missions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "content_destination_radius_kilometres",
                table: "missions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "from_radius_kilometres",
                table: "mission_legs",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "to_radius_kilometres",
                table: "mission_legs",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "scientific_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    country_code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    position = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    aliases = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_scientific_sites", x => x.id);
                });

            migrationBuilder.InsertData(
                table: "scientific_sites",
                columns: new[] { "id", "aliases", "code", "country_code", "name", "position" },
                values: new object[,]
                {
                    { new Guid("0ced8d7b-2ab4-fc96-816f-2bf7bb7cbb7e"), "Île Amsterdam|Amsterdam Island", "martin-de-vivies", "TF", "Base Martin-de-Viviès, île Amsterdam", "-37.7965,77.5705" },
                    { new Guid("0e1cbe35-9814-3c65-40b4-b292a1bc6121"), "SBR", "roscoff", "FR", "Station biologique de Roscoff", "48.7269,-3.9878" },
                    { new Guid("1c5112cc-1c14-c8a4-979f-e5757dd6945c"), "OHP|Saint-Michel-l’Observatoire", "haute-provence", "FR", "Observatoire de Haute-Provence", "43.9308,5.7133" },
                    { new Guid("258b19f4-cf42-ce32-cf74-1700858ea968"), "Pic du Midi|Pic du Midi de Bigorre", "pic-du-midi", "FR", "Observatoire du Pic du Midi", "42.9369,0.1428" },
                    { new Guid("276629ea-f2ce-ccbf-5519-1afa82a10977"), "HESS|High Energy Stereoscopic System", "hess", "NA", "H.E.S.S., Khomas", "-23.2717,16.5" },
                    { new Guid("29e043cf-e6ef-6e47-1f7f-84691f89c876"), "ALMA|Chajnantor|Atacama Large Millimeter Array", "alma", "CL", "ALMA, plateau de Chajnantor", "-23.0229,-67.7552" },
                    { new Guid("2e99d268-766c-90c8-0342-4a7eddd84862"), "CERN|Organisation européenne pour la recherche nucléaire|European Organization for Nuclear Research|LHC", "cern", "CH", "CERN, Genève", "46.2338,6.0532" },
                    { new Guid("3a822280-c987-8437-a96b-21350e9a8746"), "Plateau de Calern|Calern|Observatoire de la Côte d’Azur, Calern", "calern", "FR", "Observatoire de Calern", "43.7538,6.9227" },
                    { new Guid("3aedcdf6-ccfb-d9ec-2e1c-86a68379fa71"), "Teide|Observatorio del Teide|Izaña", "teide", "ES", "Observatoire du Teide, Tenerife", "28.3003,-16.5105" },
                    { new Guid("41031cb5-e5dd-2cb3-f6e1-1603c844cdfc"), "Pico Veleta|IRAM 30m", "iram-30m", "ES", "Radiotélescope de 30 m de l’IRAM, Pico Veleta", "37.0661,-3.3927" },
                    { new Guid("42eb38c6-6a1f-f74e-fcec-464e7eed565c"), "La Silla|La Silla Observatory", "la-silla", "CL", "Observatoire de La Silla", "-29.2575,-70.7345" },
                    { new Guid("4ce8343c-9576-99ad-c230-fc4793568da1"), "LIGO Hanford Observatory", "ligo-hanford", "US", "LIGO Hanford", "46.4551,-119.4075" },
                    { new Guid("5c573461-8cfc-b3b5-0c6f-7eafd7e4b329"), "DESY", "desy", "DE", "DESY, Hambourg", "53.5757,9.8803" },
                    { new Guid("5f3894b7-1e2d-abf7-4d92-73d1906381b4"), "KEK", "kek", "JP", "KEK, Tsukuba", "36.149,140.0755" },
                    { new Guid("5f4d648f-34cd-6e18-6f0b-a23c2cb2d7a3"), "Cerro Tololo|CTIO", "cerro-tololo", "CL", "Observatoire de Cerro Tololo", "-30.169,-70.8063" },
                    { new Guid("5fbbfab1-d6d9-2cc4-96f9-20ef8c1b9110"), "EGO|European Gravitational Observatory|Virgo", "virgo", "IT", "Virgo, Cascina", "43.6314,10.5045" },
                    { new Guid("60158683-f399-3c9e-affc-b8aa8ad4f412"), "Kamioka|Super-Kamiokande|Hyper-Kamiokande", "kamioka", "JP", "Observatoire de Kamioka", "36.4257,137.3103" },
                    { new Guid("6401858b-a2b5-03e5-567a-6779b9a31a4f"), "GSI|FAIR", "gsi", "DE", "GSI, Darmstadt", "49.9314,8.6791" },
                    { new Guid("6453f9f9-5052-a76c-a312-20251d0d53ae"), "Jungfraujoch|Sphinx", "jungfraujoch", "CH", "Station de recherche du Jungfraujoch", "46.5475,7.9851" },
                    { new Guid("66db1a07-fb7b-6e73-f1cd-1cdeb0e96506"), "Gran Sasso|LNGS|Laboratori Nazionali del Gran Sasso", "gran-sasso", "IT", "Laboratoire national du Gran Sasso, Assergi", "42.4211,13.5165" },
                    { new Guid("70c9b702-08ef-c9cb-9202-48c0649df147"), "Université de Crète|University of Crete", "universite-de-crete", "GR", "Université de Crète, Héraklion", "35.3045,25.0721" },
                    { new Guid("7bcaeb58-8681-86a0-7710-6ec89588013a"), "Observatoire océanologique de Villefranche|IMEV", "villefranche", "FR", "Institut de la mer de Villefranche", "43.696,7.3073" },
                    { new Guid("7f73eec5-f973-013a-b831-31016e7e9e7a"), "Effelsberg", "effelsberg", "DE", "Radiotélescope d’Effelsberg", "50.5247,6.8836" },
                    { new Guid("827d190b-1f4a-b4a5-4d7c-569076b4e6d1"), "Rubin|LSST|Cerro Pachon|Vera C. Rubin Observatory", "cerro-pachon", "CL", "Observatoire Vera-C.-Rubin, Cerro Pachón", "-30.2446,-70.7494" },
                    { new Guid("83a5dfea-0227-b9d6-17db-1af06f54d6b2"), "Pôle Sud|South Pole|IceCube|Amundsen-Scott", "amundsen-scott", "AQ", "Station Amundsen-Scott, pôle Sud", "-90,0" },
                    { new Guid("83ef4caa-78a2-1243-a176-6b4e5fc2cf7d"), "Fermi National Accelerator Laboratory|Fermilab", "fermilab", "US", "Fermilab, Batavia", "41.8383,-88.261" },
                    { new Guid("8812597d-8028-b266-b3d4-729c33601b2e"), "Mauna Kea|Maunakea|Mauna Kea Observatories|CFHT|Télescope Canada-France-Hawaï", "mauna-kea", "US", "Observatoires du Mauna Kea, Hawaï", "19.826,-155.4747" },
                    { new Guid("89ad8c19-cb9a-75d7-037e-32ad3f1b24bc"), "Plateau de Bure|IRAM Bure|NOEMA", "noema", "FR", "NOEMA, plateau de Bure", "44.6339,5.9079" },
                    { new Guid("8dc5e7bf-3d24-6e36-5076-2e538a110025"), "Laboratoire Arago", "banyuls", "FR", "Observatoire océanologique de Banyuls", "42.4811,3.1299" },
                    { new Guid("97f23589-81e1-4026-10e7-9c6246c0d443"), "Nouragues", "nouragues", "GF", "Station de recherche des Nouragues", "4.0883,-52.6797" },
                    { new Guid("a57aae99-1f7d-701b-0be7-e930720e69e6"), "SNOLAB|Creighton Mine", "snolab", "CA", "SNOLAB, Sudbury", "46.4719,-81.1867" },
                    { new Guid("a83e6cad-5f70-f749-3aca-1cdc42cc7168"), "Dumont d’Urville|Dumont-d’Urville", "dumont-durville", "TF", "Base Dumont-d’Urville, terre Adélie", "-66.663,140.001" },
                    { new Guid("ac70fb7d-1de1-042c-a13d-b7c783e1e3f1"), "CSG|Guiana Space Centre|Port spatial de l’Europe", "kourou", "GF", "Centre spatial guyanais, Kourou", "5.239,-52.768" },
                    { new Guid("af14a48b-010b-70df-4312-51fdc08cd826"), "Nançay|NenuFAR|Radiotélescope de Nançay", "nancay", "FR", "Station de radioastronomie de Nançay", "47.3801,2.1953" },
                    { new Guid("be9c4382-b0bb-f94e-0747-a0ac70ba83a4"), "ITER", "iter", "FR", "ITER, Saint-Paul-lez-Durance", "43.7088,5.7776" },
                    { new Guid("c1243ee9-77b8-5da1-f5e4-a8cbb20f351b"), "SOLEIL", "soleil", "FR", "Synchrotron SOLEIL, Saint-Aubin", "48.7094,2.1454" },
                    { new Guid("d0531caa-d801-3c86-c20e-8592fce4d1d1"), "Kerguelen|Îles Kerguelen", "port-aux-francais", "TF", "Port-aux-Français, Kerguelen", "-49.35,70.2175" },
                    { new Guid("dc7e4996-c066-98d9-0c54-aef0b5303023"), "Roque de los Muchachos|ORM|Observatorio del Roque de los Muchachos", "roque-de-los-muchachos", "ES", "Observatoire du Roque de los Muchachos, La Palma", "28.759,-17.886" },
                    { new Guid("e13c9235-8951-1161-a6a2-99ad8316f419"), "Ny-Ålesund|Ny Alesund|Station AWIPEV", "ny-alesund", "SJ", "Ny-Ålesund, Svalbard", "78.925,11.93" },
                    { new Guid("eabd3048-49fb-943f-93da-48abd8bb655d"), "LIGO Livingston Observatory", "ligo-livingston", "US", "LIGO Livingston", "30.5629,-90.7742" },
                    { new Guid("ebc9a1a5-d96e-608a-b7c9-d59159f7d4b6"), "Concordia|Dôme C|Dome C", "concordia", "AQ", "Station Concordia, Dôme C", "-75.1,123.333" },
                    { new Guid("fa76c27c-72b5-c1da-091a-60a08c77d6f4"), "Paranal|Cerro Paranal|VLT|Very Large Telescope|Paranal Observatory", "paranal", "CL", "Observatoire de Paranal", "-24.6272,-70.4042" }
                });

            migrationBuilder.CreateIndex(
                name: "ix_scientific_sites_code",
                table: "scientific_sites",
                column: "code",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "scientific_sites");

            migrationBuilder.DropColumn(
                name: "administrative_residence_radius_kilometres",
                table: "people");

            migrationBuilder.DropColumn(
                name: "family_residence_radius_kilometres",
                table: "people");

            migrationBuilder.DropColumn(
                name: "content_departure_radius_kilometres",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "content_destination_radius_kilometres",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "from_radius_kilometres",
                table: "mission_legs");

            migrationBuilder.DropColumn(
                name: "to_radius_kilometres",
                table: "mission_legs");
        }
    }
}
