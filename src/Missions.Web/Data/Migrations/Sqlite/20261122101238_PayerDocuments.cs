using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class PayerDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "awaits_number",
                table: "missions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "missions",
                type: "TEXT",
                nullable: false,
                defaultValue: "Order");

            migrationBuilder.AddColumn<DateOnly>(
                name: "outside_number_entered_on",
                table: "missions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outside_number_number",
                table: "missions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "outside_number_order_version",
                table: "missions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outside_number_tool",
                table: "missions",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "mission_orders",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "payer_id",
                table: "mission_orders",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "institutions",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.CreateIndex(
                name: "ix_missions_awaits_number",
                table: "missions",
                column: "awaits_number",
                filter: "awaits_number");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_missions_awaits_number",
                table: "missions");

            // Without making the table anew, which would lose the index that a migration before this one made by hand.
            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN awaits_number");

            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN document");

            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN outside_number_entered_on");

            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN outside_number_number");

            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN outside_number_order_version");

            migrationBuilder.Sql("ALTER TABLE missions DROP COLUMN outside_number_tool");

            migrationBuilder.DropColumn(
                name: "document",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "payer_id",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "document",
                table: "institutions");
        }
    }
}
