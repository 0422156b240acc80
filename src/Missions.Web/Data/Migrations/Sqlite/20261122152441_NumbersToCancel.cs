using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            // Those cancelled until now asked for nothing, though their pages said to cancel them there.
            migrationBuilder.Sql("UPDATE missions SET awaits_number = TRUE WHERE status = 'Cancelled' AND outside_number_number IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            // Without making the table anew, which would lose the index that a migration before this one made by hand.
            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN outside_number_cancelled_on");
        }
    }
}
