using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class NumbersToCancel : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "outside_number_cancelled_on",
                table: "missions",
                type: "date",
                nullable: true);

            // Those cancelled until now asked for nothing, though their pages said to cancel them there.
            migrationBuilder.Sql("UPDATE missions SET awaits_number = TRUE WHERE status = 'Cancelled' AND outside_number_number IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "outside_number_cancelled_on",
                table: "missions");
        }
    }
}
