using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CountedDeparture : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "counts_from",
                table: "missions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.Sql("UPDATE missions SET counts_from = COALESCE(json_extract(standing, '$.content.departsOn'), content_departs_on)");

            migrationBuilder.CreateIndex(
                name: "ix_missions_counts_from",
                table: "missions",
                column: "counts_from");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_missions_counts_from",
                table: "missions");

            // Without making the table anew, which would lose the index that a migration before this one made by hand.
            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN counts_from");
        }
    }
}
