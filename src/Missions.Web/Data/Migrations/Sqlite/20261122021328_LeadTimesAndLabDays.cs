using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class LeadTimesAndLabDays : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_lead_times_employer_id_destination_from",
                table: "lead_times");

            migrationBuilder.RenameColumn(
                name: "working_days",
                table: "lead_times",
                newName: "days");

            migrationBuilder.RenameColumn(
                name: "destination",
                table: "lead_times",
                newName: "applies_to");

            migrationBuilder.AddColumn<string>(
                name: "scope",
                table: "substitutions",
                type: "TEXT",
                nullable: false,
                defaultValue: "Both");

            migrationBuilder.AddColumn<bool>(
                name: "late_asks_reason",
                table: "missions",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.AddColumn<string>(
                name: "lead_time_unit",
                table: "missions",
                type: "TEXT",
                nullable: false,
                defaultValue: "Working");

            migrationBuilder.AddColumn<string>(
                name: "when_late",
                table: "lead_times",
                type: "TEXT",
                nullable: false,
                defaultValue: "RequireReason");

            migrationBuilder.AddColumn<string>(
                name: "unit",
                table: "lead_times",
                type: "TEXT",
                nullable: false,
                defaultValue: "Working");

            migrationBuilder.CreateTable(
                name: "closures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_closures", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "observed_holidays",
                columns: table => new
                {
                    holiday = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_observed_holidays", x => x.holiday);
                });

            migrationBuilder.CreateIndex(
                name: "ix_lead_times_employer_id_applies_to_from",
                table: "lead_times",
                columns: new[] { "employer_id", "applies_to", "from" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "closures");

            migrationBuilder.DropTable(
                name: "observed_holidays");

            migrationBuilder.DropIndex(
                name: "ix_lead_times_employer_id_applies_to_from",
                table: "lead_times");

            migrationBuilder.DropColumn(
                name: "scope",
                table: "substitutions");

            migrationBuilder.DropColumn(
                name: "late_asks_reason",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "lead_time_unit",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "when_late",
                table: "lead_times");

            migrationBuilder.DropColumn(
                name: "unit",
                table: "lead_times");

            migrationBuilder.RenameColumn(
                name: "applies_to",
                table: "lead_times",
                newName: "destination");

            migrationBuilder.RenameColumn(
                name: "days",
                table: "lead_times",
                newName: "working_days");

            migrationBuilder.CreateIndex(
                name: "ix_lead_times_employer_id_destination_from",
                table: "lead_times",
                columns: new[] { "employer_id", "destination", "from" },
                unique: true);
        }
    }
}
