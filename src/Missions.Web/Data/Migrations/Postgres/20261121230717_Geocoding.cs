using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Geocoding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "geocoded_names",
                columns: table => new
                {
                    question = table.Column<string>(type: "character varying(203)", maxLength: 203, nullable: false),
                    places = table.Column<string>(type: "text", nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attribution = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_geocoded_names", x => x.question);
                });

            migrationBuilder.CreateTable(
                name: "rate_gates",
                columns: table => new
                {
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    next_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rate_gates", x => x.name);
                });

            migrationBuilder.CreateIndex(
                name: "ix_geocoded_names_expires_at",
                table: "geocoded_names",
                column: "expires_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "geocoded_names");

            migrationBuilder.DropTable(
                name: "rate_gates");
        }
    }
}
