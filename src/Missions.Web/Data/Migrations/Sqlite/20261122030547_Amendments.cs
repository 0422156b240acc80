using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Amendments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_presumed",
                table: "missions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "standing",
                table: "missions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "superseded_at",
                table: "mission_orders",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "is_presumed",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "standing",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "superseded_at",
                table: "mission_orders");
        }
    }
}
