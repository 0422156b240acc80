using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CarEnergies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "content_energy",
                table: "missions",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "energy",
                table: "mission_legs",
                type: "text",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "content_energy",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "energy",
                table: "mission_legs");
        }
    }
}
