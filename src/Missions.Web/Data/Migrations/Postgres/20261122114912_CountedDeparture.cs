using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
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
                type: "date",
                nullable: true);

            migrationBuilder.Sql("UPDATE missions SET counts_from = COALESCE((standing::json #>> '{content,departsOn}')::date, content_departs_on)");

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

            migrationBuilder.DropColumn(
                name: "counts_from",
                table: "missions");
        }
    }
}
