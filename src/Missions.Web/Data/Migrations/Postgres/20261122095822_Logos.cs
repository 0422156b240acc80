using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Logos : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "logos",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logos", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "logo_owners",
                columns: table => new
                {
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_logo_owners", x => x.owner_id);
                    table.ForeignKey(
                        name: "fk_logo_owners_logos_sha256",
                        column: x => x.sha256,
                        principalTable: "logos",
                        principalColumn: "sha256",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_logo_owners_sha256",
                table: "logo_owners",
                column: "sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "logo_owners");

            migrationBuilder.DropTable(
                name: "logos");
        }
    }
}
