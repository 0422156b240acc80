using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FactorSets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "factor_choices",
                columns: table => new
                {
                    year = table.Column<int>(type: "integer", nullable: false),
                    set_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    chosen_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    chosen_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factor_choices", x => x.year);
                    table.ForeignKey(
                        name: "fk_factor_choices_people_chosen_by_id",
                        column: x => x.chosen_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "factor_sets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    set_id = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "text", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    published_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    published_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_factor_sets", x => x.id);
                    table.ForeignKey(
                        name: "fk_factor_sets_people_published_by_id",
                        column: x => x.published_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_factor_choices_chosen_by_id",
                table: "factor_choices",
                column: "chosen_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_factor_sets_name_version",
                table: "factor_sets",
                columns: new[] { "name", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_factor_sets_published_by_id",
                table: "factor_sets",
                column: "published_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_factor_sets_set_id",
                table: "factor_sets",
                column: "set_id",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "factor_choices");

            migrationBuilder.DropTable(
                name: "factor_sets");
        }
    }
}
