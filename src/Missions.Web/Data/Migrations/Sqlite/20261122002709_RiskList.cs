using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RiskList : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "risk_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    checked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    checked_at = table.Column<long>(type: "INTEGER", nullable: true),
                    facts_country_code = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    facts_level = table.Column<string>(type: "TEXT", nullable: true),
                    facts_prior_opinion = table.Column<bool>(type: "INTEGER", nullable: false),
                    facts_review_by = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    facts_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    facts_source_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    facts_worst_level = table.Column<string>(type: "TEXT", nullable: true),
                    facts_zone = table.Column<string>(type: "TEXT", maxLength: 10020, nullable: true),
                    facts_zone_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_risk_entries", x => x.id);
                    table.ForeignKey(
                        name: "fk_risk_entries_people_checked_by_id",
                        column: x => x.checked_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_risk_entries_checked_by_id",
                table: "risk_entries",
                column: "checked_by_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "risk_entries");
        }
    }
}
