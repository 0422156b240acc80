using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RoadsAndGivenDistances : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "content_given_distances",
                table: "missions",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "computed_method",
                table: "mission_legs",
                type: "TEXT",
                nullable: false,
                defaultValue: "Unknown");

            migrationBuilder.AddColumn<double>(
                name: "computed_metres",
                table: "mission_legs",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "given_reason",
                table: "mission_legs",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            // What was frozen before was always what was computed.
            migrationBuilder.Sql("UPDATE mission_legs SET computed_metres = distance_metres, computed_method = method");

            migrationBuilder.CreateTable(
                name: "road_measures",
                columns: table => new
                {
                    trip = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    distance_metres = table.Column<double>(type: "REAL", nullable: true),
                    measured_at = table.Column<long>(type: "INTEGER", nullable: false),
                    expires_at = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_road_measures", x => x.trip);
                });

            migrationBuilder.CreateIndex(
                name: "ix_road_measures_expires_at",
                table: "road_measures",
                column: "expires_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "road_measures");

            migrationBuilder.DropColumn(
                name: "content_given_distances",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "computed_method",
                table: "mission_legs");

            migrationBuilder.DropColumn(
                name: "computed_metres",
                table: "mission_legs");

            migrationBuilder.DropColumn(
                name: "given_reason",
                table: "mission_legs");
        }
    }
}
