using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LatinNames : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "latin_family_name",
                table: "people",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "latin_given_name",
                table: "people",
                type: "character varying(100)",
                maxLength: 100,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "latin_family_name",
                table: "people");

            migrationBuilder.DropColumn(
                name: "latin_given_name",
                table: "people");
        }
    }
}
