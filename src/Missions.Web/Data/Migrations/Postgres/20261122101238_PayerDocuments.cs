using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
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
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "missions",
                type: "text",
                nullable: false,
                defaultValue: "Order");

            migrationBuilder.AddColumn<DateOnly>(
                name: "outside_number_entered_on",
                table: "missions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outside_number_number",
                table: "missions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "outside_number_order_version",
                table: "missions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outside_number_tool",
                table: "missions",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "mission_orders",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "payer_id",
                table: "mission_orders",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "document",
                table: "institutions",
                type: "text",
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

            migrationBuilder.DropColumn(
                name: "awaits_number",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "document",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "outside_number_entered_on",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "outside_number_number",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "outside_number_order_version",
                table: "missions");

            migrationBuilder.DropColumn(
                name: "outside_number_tool",
                table: "missions");

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
