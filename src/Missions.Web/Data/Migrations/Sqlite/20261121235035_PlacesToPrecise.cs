using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PlacesToPrecise : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "holder",
                table: "rate_gates",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<int>(
                name: "revised_version",
                table: "missions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
            migrationBuilder.Sql("UPDATE missions SET revised_version = version");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "holder",
                table: "rate_gates");

            migrationBuilder.DropColumn(
                name: "revised_version",
                table: "missions");
        }
    }
}
