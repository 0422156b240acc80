using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Missions.Web.Data.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EnglishFiles : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "english_asked_at",
                table: "mission_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "english_file_sha256",
                table: "mission_orders",
                type: "character(64)",
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "english_sealed_at",
                table: "mission_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "english_stamped_at",
                table: "mission_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "english_stamped_file_sha256",
                table: "mission_orders",
                type: "character(64)",
                fixedLength: true,
                maxLength: 64,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "english_files",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "uuid", nullable: false),
                    is_stamped = table.Column<bool>(type: "boolean", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false),
                    certificate_sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    time_stamped_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_english_files", x => new { x.order_id, x.is_stamped });
                    table.ForeignKey(
                        name: "fk_english_files_mission_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "mission_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_english_file_sha256",
                table: "mission_orders",
                column: "english_file_sha256");

            migrationBuilder.CreateIndex(
                name: "ix_mission_orders_english_stamped_file_sha256",
                table: "mission_orders",
                column: "english_stamped_file_sha256");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "english_files");

            migrationBuilder.DropIndex(
                name: "ix_mission_orders_english_file_sha256",
                table: "mission_orders");

            migrationBuilder.DropIndex(
                name: "ix_mission_orders_english_stamped_file_sha256",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "english_asked_at",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "english_file_sha256",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "english_sealed_at",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "english_stamped_at",
                table: "mission_orders");

            migrationBuilder.DropColumn(
                name: "english_stamped_file_sha256",
                table: "mission_orders");
        }
    }
}
